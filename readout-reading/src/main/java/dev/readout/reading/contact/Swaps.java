package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/** {@code a prisoner exchange}, {@code an exchange of fire}, {@code the stock exchange}: exchanges in which nobody talks. */
final class Swaps {

    private static final List<String> OF = List.of("of");

    private Swaps() {}

    /** Whether what is exchanged, by the word that a mention hangs on, is no talk. */
    static boolean isOne(Draft draft, WordClasses words) {
        return draft.act.lemma().equals("exchange")
                && !draft.isVerbal()
                && draft.sentence.children(draft.act).stream()
                        .anyMatch(child -> isExchanged(draft.sentence, child, words));
    }

    private static boolean isExchanged(Sentence sentence, Token child, WordClasses words) {
        boolean before = child.is("compound") || child.is("amod");
        boolean behind = child.is("nmod") && Relations.hasCase(sentence, child, OF);
        return (before || behind) && words.contains("exchanged-thing", child.lemma());
    }
}
