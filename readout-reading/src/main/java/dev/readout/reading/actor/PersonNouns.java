package dev.readout.reading.actor;

import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;

/** Tells nouns for persons by their endings ({@code voters, economists, Republicans}), and a few by themselves. */
final class PersonNouns {

    private static final List<String> ENDINGS = List.of(
            "er", "or", "ist", "ian", "man", "eer", "ee", "crat", "ican", "ant", "resident", "student", "parent");

    private PersonNouns() {}

    /** Whether a plural is one of persons; of names in the plural it is taken for granted. */
    static boolean arePersons(Token noun, WordClasses words) {
        return noun.xpos().equals("NNPS")
                || words.has("other-person-noun", noun.lemma())
                || ENDINGS.stream().anyMatch(ending -> noun.lemma().endsWith(ending));
    }
}
