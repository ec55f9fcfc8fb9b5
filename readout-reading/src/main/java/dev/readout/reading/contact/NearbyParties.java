package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Finds who took part by the order of words where the tree hangs them elsewhere: {@code talks on the economy between China
 * and the United States}.
 */
final class NearbyParties {

    private static final int MOST_WORDS = 25;
    private static final Set<String> JOINING = Set.of("between", "with", "among");

    private final Actors actors;

    NearbyParties(Actors actors) {
        this.actors = actors;
    }

    /** Adds to a contact that lacks a side those named after the next {@code between} or {@code with}. */
    void add(Draft draft) {
        Sentence sentence = draft.sentence;
        int last = Math.min(sentence.tokens().size(), draft.act.index() + MOST_WORDS);
        for (int at = draft.act.index() + 1; at <= last; at++) {
            Token token = sentence.token(at);
            if (token.upos() == Upos.VERB || token.form().equals(";")) {
                return;
            }
            if (JOINING.contains(token.form().toLowerCase(Locale.ROOT))) {
                draft.addParties(named(sentence, at + 1, last));
                return;
            }
        }
    }

    /**
     * Adds those named in one breath before the verb: {@code Sullivan and Wang Yi, China's foreign minister, met}. Only where
     * they are of two states, so that nobody is drawn in who merely stands near.
     */
    void addBefore(Draft draft, Token verb) {
        Sentence sentence = draft.sentence;
        List<Actor> found = new ArrayList<>();
        boolean joined = false;
        for (int at = verb.index() - 1; at >= Math.max(1, verb.index() - 2 * MOST_WORDS); at--) {
            Token token = sentence.token(at);
            if (token.upos() == Upos.VERB
                    || token.upos() == Upos.SCONJ
                    || token.form().equals(";")) {
                break;
            }
            joined |= token.upos() == Upos.CCONJ;
            actors.of(sentence, token).stream().filter(Actor::isPerson).forEach(found::add);
        }
        if (joined && found.stream().map(Actor::state).distinct().count() == 2) {
            draft.addParties(found);
        }
    }

    private List<Actor> named(Sentence sentence, int from, int last) {
        List<Actor> found = new ArrayList<>();
        for (int at = from; at <= last; at++) {
            Token token = sentence.token(at);
            if (token.upos() == Upos.VERB || token.upos() == Upos.SCONJ) {
                break;
            }
            List<Actor> here = actors.of(sentence, token);
            boolean whole = here.stream()
                    .anyMatch(actor -> actor.isPerson()
                            || found.stream().noneMatch(other -> Objects.equals(other.state(), actor.state())));
            if (whole) {
                found.addAll(here);
            }
        }
        return found;
    }
}
