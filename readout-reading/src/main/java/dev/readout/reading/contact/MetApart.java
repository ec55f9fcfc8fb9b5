package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Tells which of those who took part were met one after the other: {@code met with A at noon, and with B in the evening},
 * {@code separate meetings with}, {@code received both envoys}.
 */
final class MetApart {

    private static final List<String> COUNTERPART_CASES = List.of("with", "to", "on");

    private final Actors actors;
    private final BoundActors bound;
    private final WordClasses words;

    MetApart(Actors actors, BoundActors bound, WordClasses words) {
        this.actors = actors;
        this.bound = bound;
        this.words = words;
    }

    /**
     * Notes what the word for one or several who took part tells.
     *
     * @param named whom it means
     */
    void add(Draft draft, Token party, List<Actor> named) {
        boolean several = named.stream().map(Actor::state).distinct().count() > 1;
        if (several && (isEachApart(draft.sentence, party) || isApart(draft, party))) {
            named.forEach(one -> draft.addApart(List.of(one)));
        }
        addCounterparts(draft, party, named);
    }

    /** Those who come with prepositions of their own were met apart if there is more than one of them. */
    static void settle(Collection<Draft> drafts) {
        drafts.stream()
                .filter(draft -> draft.counterparts.size() > 1)
                .forEach(draft -> draft.counterparts.forEach(draft::addApart));
    }

    private boolean isEachApart(Sentence sentence, Token token) {
        return actors.isGroup(sentence, token)
                && sentence.children(token, "det").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("both")
                                || child.form().equalsIgnoreCase("each"));
    }

    /** Whether several counterparts were met or called one after the other: {@code separate meetings with}. */
    private boolean isApart(Draft draft, Token party) {
        Sentence sentence = draft.sentence;
        boolean counterparts = party.index() > draft.act.index() && !party.is("nsubj");
        boolean phoned = draft.rule.equals("contact.telephone");
        boolean told =
                sentence.children(draft.act).stream().anyMatch(child -> words.contains("apart-word", child.form()));
        told |= draft.isVerbal()
                && sentence.tokens().stream()
                        .filter(word -> word.index() > party.index())
                        .anyMatch(word ->
                                words.value("one-by-one-word", sentence, word).isPresent());
        boolean plural = draft.act.xpos().equals("NNS")
                && (!words.contains("plural-talks", draft.act.form()) || areSeparate(sentence, draft.act));
        boolean calls =
                plural && draft.kind == EngagementKind.CALL && draft.act.lemma().equals("call");
        boolean each = words.has("several-contacts-noun", draft.act.form().toLowerCase(Locale.ROOT))
                && isWith(sentence, party, draft.act);
        return counterparts && (phoned || calls || each || (told && (draft.isVerbal() || plural)));
    }

    /** {@code meetings with A and B}, of a third: one with each. */
    private static boolean isWith(Sentence sentence, Token party, Token act) {
        return party.head() == act.index() && Relations.hasCase(sentence, party, List.of("with"));
    }

    /** {@code separate talks with A and B}; not {@code separate talks of the two sides}. */
    private static boolean areSeparate(Sentence sentence, Token talks) {
        return sentence.children(talks, "amod").stream()
                .anyMatch(child -> child.form().equalsIgnoreCase("separate"));
    }

    /** {@code met with A at noon, and with B in the evening}: each preposition begins another. */
    private void addCounterparts(Draft draft, Token party, List<Actor> named) {
        Sentence sentence = draft.sentence;
        boolean told = party.index() > draft.act.index() && Relations.hasCase(sentence, party, COUNTERPART_CASES);
        if (!told || draft.kind == EngagementKind.GATHERING || draft.kind == EngagementKind.VISIT) {
            return;
        }
        List<Actor> first = new ArrayList<>(named);
        for (Token other : sentence.tokens()) {
            boolean own = other.is("conj")
                    && other.index() > party.index()
                    && sentence.isWithin(other, party)
                    && Relations.hasCase(sentence, other, COUNTERPART_CASES);
            List<Actor> others = own ? bound.named(sentence, other) : List.of();
            if (!others.isEmpty()) {
                first.removeAll(others);
                addCounterpart(draft, others);
            }
        }
        addCounterpart(draft, first);
    }

    private static void addCounterpart(Draft draft, List<Actor> some) {
        boolean known = some.isEmpty()
                || draft.counterparts.stream().anyMatch(group -> group.stream().anyMatch(some::contains));
        if (!known) {
            draft.counterparts.add(List.copyOf(some));
        }
    }
}
