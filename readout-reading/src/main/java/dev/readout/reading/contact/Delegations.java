package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/** {@code a delegation of Peruvian students}, {@code a group of Danish businesses}: who travels acts for no state. */
final class Delegations {

    private Delegations() {}

    /** Whether a word stands for a group of private persons or of firms. */
    static boolean isOfPrivate(WordClasses words, Sentence sentence, Token group) {
        return words.has("travelling-group-noun", group.lemma())
                && sentence.children(group, "nmod").stream()
                        .filter(member -> Relations.hasCase(sentence, member, List.of("of", "from")))
                        .anyMatch(member -> words.contains("private-noun", member.lemma())
                                || words.contains("private-group-noun", member.lemma()));
    }
}
