package dev.readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondSubjectsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Diaz/PROPN/2/nsubj telephoned/VERB/0/root Peru/PROPN/5/nmod:poss 's/PART/3/case Ruiz/PROPN/2/nsubj on/ADP/7/case Monday/PROPN/2/obl | 5 | 5 2 obj
            Diaz/PROPN/2/nsubj telephoned/VERB/0/root Ruiz/PROPN/2/obj | 3 | ``
            Gone/VERB/0/root were/AUX/1/aux the/DET/4/det days/NOUN/1/nsubj | 4 | ``
            Diaz/PROPN/2/nsubj said/VERB/0/root Ruiz/PROPN/4/nsubj left/VERB/2/ccomp | 3 | ``
            Diaz/PROPN/2/nsubj gave/VERB/0/root gifts/NOUN/2/obj and/CCONJ/6/cc ,/PUNCT/6/punct Ruiz/PROPN/2/nsubj | 6 | ``
            Talks/NOUN/2/nsubj resumed/VERB/0/root ,/PUNCT/2/punct Ruiz/PROPN/2/nsubj | 4 | ``
            """)
    void moves(String text, int word, String move) {
        SecondSubjects subjects = new SecondSubjects(WrittenTree.words(text));
        assertThat(subjects.move(word).map(WrittenTree::written).orElse("")).isEqualTo(move);
    }
}
