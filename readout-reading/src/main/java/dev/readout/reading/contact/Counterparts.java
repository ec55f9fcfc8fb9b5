package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/**
 * Completes talks of which only those are told who stand behind {@code with}: {@code talks with Chad and Niger} are no talks
 * between Chad and Niger, so somebody else had them.
 */
final class Counterparts {
    private static final int TWO = 2;

    private final NearbyParties nearby;
    private final WordClasses words;

    Counterparts(NearbyParties nearby, WordClasses words) {
        this.nearby = nearby;
        this.words = words;
    }

    /** {@code the dialogue between Chad and its neighbours}: with whomever. */
    static boolean isWithUnknown(Draft draft, Actors actors) {
        Sentence sentence = draft.sentence;
        return !draft.isVerbal()
                && draft.states() < TWO
                && sentence.children(draft.act, "nmod").stream()
                        .filter(child -> Relations.hasCase(sentence, child, List.of("between", "among")))
                        .flatMap(child -> sentence.children(child, "conj").stream())
                        .anyMatch(other -> other.upos() == Upos.NOUN
                                && actors.at(sentence, other).isEmpty()
                                && !other.lemma().equals("counterpart"));
    }

    /** Adds whose talks they were, who acts around them; false where nothing tells that. */
    boolean complete(Draft draft) {
        long others = draft.states();
        boolean groups = draft.parties.stream().anyMatch(actor -> actor.kind() == Actor.Kind.GROUP);
        if (!draft.counterpartsOnly || others < TWO || groups) {
            return true;
        }
        List<Actor> met = List.copyOf(draft.parties);
        nearby.addAbove(draft);
        boolean known = draft.states() > others;
        if (known && draft.act.xpos().equals("NNS") && !words.contains("plural-talks", draft.act.form())) {
            draft.apart.clear();
            met.forEach(one -> draft.addApart(List.of(one)));
        }
        return known || others > TWO;
    }
}
