package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;

/** {@code a round of naval exercises}, {@code a training session}: rounds and sessions of something that is no talk. */
final class Rounds {

    private static final List<String> OF = List.of("of", "in");

    private Rounds() {}

    /** Whether what the rounds of a mention are made of is no talk. */
    static boolean isOne(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        return !draft.isVerbal()
                && words.has("counted-talk-noun", draft.act.lemma())
                && sentence.children(draft.act).stream()
                        .filter(child -> child.is("compound")
                                || child.is("amod")
                                || (child.is("nmod") && Relations.hasCase(sentence, child, OF)))
                        .anyMatch(child -> isOther(child, words));
    }

    private static boolean isOther(Token word, WordClasses words) {
        return words.contains("round-thing", word.lemma().toLowerCase(Locale.ROOT));
    }
}
