package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;

/**
 * Tells those who quarrel from those who talk: {@code left the talks early because of the fighting between A and B}. What is only a
 * reason for what became of the talks does not tell who held them; {@code talks on the dispute between A and B} are theirs.
 */
final class Quarrels {

    private static final List<String> REASONS = List.of(
            "because",
            "due",
            "owing",
            "amid",
            "amidst",
            "despite",
            "by",
            "given",
            "since",
            "after",
            "during",
            "thanks",
            "following",
            "under");

    private Quarrels() {}

    /** Whether a preposition that names two sides belongs to a quarrel that the word for a contact has nothing to do with. */
    static boolean isAside(Sentence sentence, Token preposition, Token act, WordClasses words) {
        Token side = preposition.head() == 0 ? preposition : sentence.token(preposition.head());
        Token noun = side.head() == 0 ? side : sentence.token(side.head());
        return preposition.form().equalsIgnoreCase("between")
                && side.is("nmod")
                && noun.upos() == Upos.NOUN
                && noun.index() != act.index()
                && words.has("quarrel-noun", noun.lemma().toLowerCase(Locale.ROOT))
                && Relations.hasCase(sentence, noun, REASONS);
    }
}
