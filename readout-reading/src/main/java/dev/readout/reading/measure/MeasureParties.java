package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads who imposes a measure, and against whom. */
final class MeasureParties {

    private static final List<String> AGAINST = List.of("on", "against", "from", "to");
    private static final Set<String> SUFFERING = Set.of("face", "suffer", "get", "see", "pay");
    private static final int MOST_STEPS = 5;

    private final Actors actors;

    MeasureParties(Actors actors) {
        this.actors = actors;
    }

    /** Who imposes it: whose measure it is, else who does what the verbs above it say. */
    @Nullable
    StateCode imposer(Sentence sentence, Token measure) {
        for (Token child : sentence.children(measure)) {
            if (child.is("nmod:poss") || child.is("amod") || child.is("compound")) {
                Optional<StateCode> own = state(sentence, child);
                if (own.isPresent()) {
                    return own.get();
                }
            }
        }
        Token word = measure;
        for (int i = 0; i < MOST_STEPS; i++) {
            if (word.upos() == Upos.VERB && !SUFFERING.contains(word.lemma())) {
                Optional<StateCode> subject =
                        Relations.subject(sentence, word).flatMap(token -> state(sentence, token));
                if (subject.isPresent()) {
                    return subject.get();
                }
            }
            if (word.head() == 0) {
                break;
            }
            word = sentence.token(word.head());
        }
        return null;
    }

    /** Against whom: {@code on Chinese goods}, {@code against China}, {@code on goods from China}. */
    Set<StateCode> targets(Sentence sentence, Token measure, @Nullable StateCode by) {
        Set<StateCode> targets = new TreeSet<>();
        collect(sentence, measure, targets);
        if (targets.isEmpty() && measure.head() != 0) {
            Token verb = sentence.token(measure.head());
            if (SUFFERING.contains(verb.lemma())) {
                Relations.subject(sentence, verb)
                        .flatMap(token -> state(sentence, token))
                        .ifPresent(targets::add);
            }
            sentence.children(verb).stream()
                    .filter(child -> child.is("obl") && Relations.hasCase(sentence, child, AGAINST))
                    .forEach(child -> addStates(sentence, child, targets));
        }
        if (by != null) {
            targets.remove(by);
        }
        return targets;
    }

    private void collect(Sentence sentence, Token measure, Set<StateCode> targets) {
        for (Token child : sentence.children(measure)) {
            if (child.is("nmod") && Relations.hasCase(sentence, child, AGAINST)) {
                addStates(sentence, child, targets);
            }
        }
    }

    private void addStates(Sentence sentence, Token token, Set<StateCode> targets) {
        for (Token below : sentence.subtree(token)) {
            actors.stateName(sentence, below)
                    .filter(name -> name.sort() != StateName.Sort.ORGANISATION && name.sort() != StateName.Sort.BODY)
                    .ifPresent(name -> targets.add(name.code()));
        }
    }

    private Optional<StateCode> state(Sentence sentence, Token token) {
        return actors.stateName(sentence, token)
                .map(StateName::code)
                .or(() -> actors.of(sentence, token).stream()
                        .filter(actor -> actor.kind() != Actor.Kind.GROUP)
                        .map(Actor::state)
                        .filter(state -> state != null)
                        .findFirst());
    }

    /** The states right before a percentage in a list: {@code Laos and Myanmar 40 percent}. */
    Set<StateCode> listed(Sentence sentence, Rate rate, int from) {
        Set<StateCode> states = new TreeSet<>();
        for (int at = rate.from() - 1; at >= from; at--) {
            Token token = sentence.token(at);
            Optional<StateName> name = actors.stateName(sentence, token);
            if (name.isPresent() && name.get().sort() == StateName.Sort.STATE) {
                states.add(name.get().code());
            } else if (token.upos() != Upos.CCONJ
                    && token.upos() != Upos.DET
                    && !token.form().equals(",")
                    && !SUFFERING.contains(token.lemma())) {
                break;
            }
        }
        return states;
    }
}
