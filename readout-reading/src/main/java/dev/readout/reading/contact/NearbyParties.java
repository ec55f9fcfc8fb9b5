package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
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
    private static final int MOST_STEPS = 6;
    private static final List<String> PLACING = List.of("in", "at", "near", "over", "on", "about");
    private static final Set<String> JOINING = Set.of("between", "with", "among");

    /** {@code talks with stakeholders on the Chad-Niger process}: with others, about those named. */
    private static final Set<String> TOPIC = Set.of("on", "about", "over", "regarding", "concerning");

    /** {@code during the war between A and B}: those named behind belong to what went on beside. */
    private static final Set<String> MEANWHILE = Set.of("during", "amid");

    private final Actors actors;
    private final WordClasses words;

    NearbyParties(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /**
     * Adds to a contact that lacks a side those named after the next {@code between} or {@code with}; a verb may stand before
     * {@code between}, as in {@code the meeting that Oman will host between A and B}.
     */
    void add(Draft draft) {
        Sentence sentence = draft.sentence;
        int last = Math.min(sentence.tokens().size(), draft.act.index() + MOST_WORDS);
        boolean clause = false;
        for (int at = draft.act.index() + 1; at <= last; at++) {
            Token token = sentence.token(at);
            String form = token.form().toLowerCase(Locale.ROOT);
            if (token.form().equals(";")) {
                return;
            }
            clause |= token.upos() == Upos.VERB;
            boolean joins = clause ? form.equals("between") : JOINING.contains(form);
            if (joins && Quarrels.isAside(sentence, token, draft.act, words)) {
                return;
            }
            if (joins) {
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
        boolean signed = draft.rule.equals("contact.signs");
        boolean joined = false;
        for (int at = verb.index() - 1; at >= Math.max(1, verb.index() - 2 * MOST_WORDS); at--) {
            Token token = sentence.token(at);
            if (token.upos() == Upos.VERB
                    || token.upos() == Upos.SCONJ
                    || token.form().equals(";")) {
                break;
            }
            joined |= token.upos() == Upos.CCONJ;
            actors.of(sentence, token).stream()
                    .filter(actor -> actor.isPerson() || (signed && actor.kind() == Actor.Kind.STATE))
                    .forEach(found::add);
        }
        long states = found.stream().map(Actor::state).distinct().count();
        if (signed && joined && (states == 2 || states == 3)) {
            draft.addParties(found);
            return;
        }
        boolean open = draft.states() == 1
                && !draft.isVerbal()
                && Relations.subject(sentence, verb).stream()
                        .flatMap(subject -> actors.at(sentence, subject).stream())
                        .noneMatch(Actor::isParty);
        if (open && !joined && states == 1) {
            draft.addParties(found);
        }
        if (joined && states == 2) {
            draft.addParties(found);
        }
    }

    /**
     * Adds to a contact that lacks a side who acts in the clause that it hangs in, or in one above: {@code Trump said that
     * tariffs would fall, after a meeting with Xi}.
     */
    void addAbove(Draft draft) {
        Sentence sentence = draft.sentence;
        Token word = draft.act;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            boolean beside = word.is("conj") && sentence.child(word, "nsubj").isPresent();
            word = sentence.token(word.head());
            if (beside && draft.kind == EngagementKind.MESSAGE) {
                return; // a letter told in a clause of its own is not from those of the other one
            }
            if (word.upos() == Upos.VERB) {
                Token verb = word;
                if (isHope(sentence, word)
                        || isAppeal(sentence, word)
                        || (words.has("go-between-verb", word.lemma()) && draft.act.is("obj"))) {
                    return;
                }
                List<Actor> acting = GuestsOnTour.acting(draft, verb, actors, words)
                        .map(who -> actors.at(sentence, who))
                        .orElse(List.of());
                List<Actor> others = acting.stream()
                        .filter(actor -> actor.isParty() && isOther(draft, actor))
                        .filter(actor -> actor.kind() != Actor.Kind.GROUP || !isAskedByOneOfThem(sentence, verb, actor))
                        .toList();
                if (!others.isEmpty()) {
                    draft.addParties(others);
                    return;
                }
            }
        }
    }

    /** {@code Chad urges both sides to show}: one who asks both is none of them. */
    private boolean isAskedByOneOfThem(Sentence sentence, Token verb, Actor member) {
        Token above = verb.head() == 0 ? verb : sentence.token(verb.head());
        return words.has("appealing-verb", above.lemma())
                && Relations.subject(sentence, above).stream()
                        .flatMap(subject -> actors.at(sentence, subject).stream())
                        .anyMatch(actor -> Objects.equals(actor.state(), member.state()));
    }

    /** {@code I expect the talks to go on}: who speaks for himself and looks on takes no part by that. */
    private boolean isHope(Sentence sentence, Token verb) {
        return sentence.child(verb, "nsubj")
                .filter(subject -> Hopes.isOne(actors, sentence, subject, words))
                .isPresent();
    }

    /** {@code urges both sides to resume the talks}: who asks others for it takes no part in it. */
    private boolean isAppeal(Sentence sentence, Token verb) {
        boolean others = sentence.child(verb, "obj").isPresent()
                || !sentence.children(verb, "obl").isEmpty();
        return others
                && words.has("appealing-verb", verb.lemma())
                && sentence.children(verb).stream().anyMatch(child -> child.is("xcomp") || child.is("advcl"));
    }

    /**
     * Adds to a contact that lacks a side all officials and persons whom its sentence names, where they are of two states:
     * {@code in London, where Cooper met reporters after the talks, Wang}.
     */
    void addClause(Draft draft) {
        Sentence sentence = draft.sentence;
        List<Actor> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!tellsWhere(sentence, token)) {
                actors.of(sentence, token).stream()
                        .filter(actor -> actor.isPerson() && actor.isParty())
                        .forEach(found::add);
            }
        }
        if (found.stream().map(Actor::state).distinct().count() == 2) {
            draft.addParties(found);
        }
    }

    private static boolean isOther(Draft draft, Actor actor) {
        return draft.parties.stream().noneMatch(party -> Objects.equals(party.state(), actor.state()));
    }

    /** {@code in the South Korean port of Busan}: the state tells where, not who. */
    private boolean tellsWhere(Sentence sentence, Token token) {
        Token head = token.head() == 0 ? token : sentence.token(token.head());
        boolean modifies = token.is("amod") || token.is("compound") || token.is("nmod:poss");
        boolean place =
                Relations.hasCase(sentence, token, PLACING) || (modifies && Relations.hasCase(sentence, head, PLACING));
        return place
                || (modifies
                        && head.upos() == Upos.NOUN
                        && actors.of(sentence, head).isEmpty());
    }

    private List<Actor> named(Sentence sentence, int from, int last) {
        List<Actor> found = new ArrayList<>();
        boolean others = false;
        for (int at = from; at <= last; at++) {
            Token token = sentence.token(at);
            others |= token.upos() == Upos.NOUN
                    && found.isEmpty()
                    && actors.of(sentence, token).isEmpty();
            if (token.upos() == Upos.VERB
                    || token.upos() == Upos.SCONJ
                    || token.upos() == Upos.AUX
                    || (others && TOPIC.contains(token.form()))
                    || MEANWHILE.contains(token.form().toLowerCase(Locale.ROOT))) {
                break;
            }
            boolean counts = token.is("nummod"); // two spies: not the two
            List<Actor> here = counts || tellsWhere(sentence, token) ? List.of() : actors.of(sentence, token);
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
