package dev.readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Holm/PROPN/2/nsubj spoke/VERB/0/root with/ADP/5/case Health/PROPN/5/compound Minister/PROPN/1/nmod:desc Silva/PROPN/5/flat | 5 | 5 2 obl
            Holm/PROPN/2/nsubj spoke/VERB/0/root with/ADP/4/case Health/PROPN/5/compound Minister/PROPN/1/nmod:desc Silva/PROPN/5/flat | 5 | 5 2 obl
            Holm/PROPN/2/nsubj met/VERB/0/root with/ADP/4/case President/PROPN/2/nmod:desc Silva/PROPN/4/flat | 4 | 4 2 obl
            Minister/PROPN/2/nmod:desc Holm/PROPN/3/nsubj spoke/VERB/0/root | 1 | ``
            Holm/PROPN/2/nsubj phoned/VERB/0/root Minister/PROPN/4/nmod:desc Silva/PROPN/2/obj | 3 | ``
            talks/NOUN/0/root with/ADP/3/case Minister/PROPN/1/nmod:desc Silva/PROPN/3/flat | 3 | ``
            Holm/PROPN/2/nsubj spoke/VERB/0/root with/ADP/4/case Silva/PROPN/6/nmod about/ADP/6/case ferries/NOUN/2/obl | 4 | 4 2 obl
            They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Oslo/PROPN/6/nmod in/ADP/6/case June/PROPN/2/obl | 4 | ``
            """)
    void moves(String text, int word, String move) {
        StrayPhrases phrases = new StrayPhrases(WrittenTree.words(text));
        assertThat(phrases.move(word).map(WrittenTree::written).orElse("")).isEqualTo(move);
    }
}
