package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;

/** {@code We will have a readout of the meeting later today}: an account is given of what was held, and on a day of its own. */
final class Accounts {

    private Accounts() {}

    /** Whether a word for a contact hangs on one for an account of it. */
    static boolean areGivenOf(WordClasses words, Sentence sentence, Token contact) {
        return contact.is("nmod")
                && Relations.hasCase(sentence, contact, List.of("of", "from"))
                && sentence.head(contact)
                        .filter(head ->
                                words.value("account-noun", sentence, head).isPresent())
                        .isPresent();
    }
}
