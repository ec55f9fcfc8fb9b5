package dev.readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareObliquesTest {

    /** Each word: form, part of speech, head, relation, and * where it is in a person's name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They/PRON/2/nsubj phoned/VERB/0/root Minister/PROPN/4/nmod:desc Diaz*/PROPN/2/obl | 4 | 4 2 obj
            They/PRON/2/nsubj called/VERB/0/root on/ADP/2/compound:prt Minister/PROPN/5/nmod:desc Diaz*/PROPN/2/obl | 5 | 3 5 case
            They/PRON/2/nsubj called/VERB/0/root on/ADP/4/case Minister/PROPN/5/nmod:desc Diaz*/PROPN/2/obl | 5 | ``
            They/PRON/2/nsubj met/VERB/0/root Monday/PROPN/2/obl:unmarked | 3 | ``
            They/PRON/2/nsubj met/VERB/0/root Monday/PROPN/2/obl | 3 | ``
            They/PRON/2/nsubj sent/VERB/0/root him/PRON/2/obj Minister/PROPN/5/nmod:desc Diaz*/PROPN/2/obl | 5 | ``
            They/PRON/2/nsubj played/VERB/0/root down/ADP/2/compound:prt Minister/PROPN/5/nmod:desc Diaz*/PROPN/2/obl | 5 | ``
            """)
    void moves(String text, int word, String move) {
        BareObliques obliques = new BareObliques(WrittenTree.words(text));
        assertThat(obliques.move(word).map(WrittenTree::written).orElse("")).isEqualTo(move);
    }
}
