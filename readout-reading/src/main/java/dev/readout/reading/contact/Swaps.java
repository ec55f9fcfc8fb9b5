package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;

/** {@code a prisoner exchange}, {@code an exchange of fire}, {@code the stock exchange}: exchanges in which nobody talks. */
final class Swaps {

    private static final List<String> OF = List.of("of");

    private Swaps() {}

    /** Whether what is exchanged, by the word that a mention hangs on, is no talk. */
    static boolean isOne(Draft draft, WordClasses words) {
        return draft.act.lemma().equals("exchange")
                && !draft.isVerbal()
                && (isProgramme(draft, words)
                        || isInReturn(draft)
                        || isOfThePast(draft, words)
                        || areManyAtNoTime(draft)
                        || draft.sentence.children(draft.act).stream()
                                .anyMatch(child -> isExchanged(draft.sentence, child, words)));
    }

    /** {@code an exchange programme}, {@code exchange students}. */
    private static boolean isProgramme(Draft draft, WordClasses words) {
        return draft.act.is("compound")
                && draft.sentence
                        .head(draft.act)
                        .filter(noun -> words.has(
                                "exchange-programme-noun", noun.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** {@code a long tradition of exchange between two peoples}. */
    private static boolean isOfThePast(Draft draft, WordClasses words) {
        return draft.act.is("nmod")
                && draft.sentence
                        .head(draft.act)
                        .filter(noun -> words.has("long-past-noun", noun.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** {@code in exchange for}. */
    private static boolean isInReturn(Draft draft) {
        return Relations.hasCase(draft.sentence, draft.act, List.of("in"))
                && draft.sentence.children(draft.act, "det").isEmpty();
    }

    /** {@code exchanges between the two countries}: of people, unless it is told when they were. */
    private static boolean areManyAtNoTime(Draft draft) {
        return draft.act.xpos().equals("NNS") && draft.rule.equals("contact.between") && !draft.isDatedOrPlaced();
    }

    private static boolean isExchanged(Sentence sentence, Token child, WordClasses words) {
        boolean before = child.is("compound") || child.is("amod");
        boolean behind = child.is("nmod") && Relations.hasCase(sentence, child, OF);
        return (before || behind)
                && words.contains("exchanged-thing", child.lemma().toLowerCase(Locale.ROOT));
    }
}
