package dev.readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeforeThatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Peru/PROPN/2/nsubj said/VERB/0/root on/ADP/4/case Monday/PROPN/8/obl that/SCONJ/8/mark it/PRON/8/nsubj would/AUX/8/aux close/VERB/2/ccomp | 4 | 4 2 obl
            Peru/PROPN/2/nsubj said/VERB/0/root Monday/PROPN/7/obl:unmarked that/SCONJ/7/mark it/PRON/7/nsubj would/AUX/7/aux close/VERB/2/ccomp | 3 | 3 2 obl:unmarked
            Peru/PROPN/2/nsubj said/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl that/SCONJ/8/mark it/PRON/8/nsubj would/AUX/8/aux close/VERB/2/ccomp | 4 | ``
            Peru/PROPN/2/nsubj said/VERB/0/root on/ADP/4/case Monday/PROPN/7/obl it/PRON/7/nsubj would/AUX/7/aux close/VERB/2/ccomp | 4 | ``
            Peru/PROPN/2/nsubj said/VERB/0/root that/SCONJ/6/mark it/PRON/6/nsubj would/AUX/6/aux close/VERB/2/ccomp on/ADP/8/case Monday/PROPN/6/obl | 8 | ``
            On/ADP/2/case Monday/PROPN/7/obl Peru/PROPN/4/nsubj said/VERB/0/root that/SCONJ/7/mark it/PRON/7/nsubj closed/VERB/4/ccomp | 2 | ``
            """)
    void moves(String text, int word, String move) {
        BeforeThat before = new BeforeThat(WrittenTree.words(text));
        assertThat(before.move(word).map(WrittenTree::written).orElse("")).isEqualTo(move);
    }
}
