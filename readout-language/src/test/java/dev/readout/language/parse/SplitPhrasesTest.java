package dev.readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitPhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Envoy/PROPN/5/nsubj for/ADP/3/case Oceans/PROPN/1/nmod Holm/PROPN/5/nsubj arrived/VERB/0/root | 1 | 1 4 nmod:desc
            Holm/PROPN/2/nsubj spoke/VERB/0/root with/ADP/4/case Palau/PROPN/2/obl Minister/PROPN/6/nmod:desc Silva/PROPN/2/obl | 4 | 4 6 nmod:desc, 3 6 case
            Holm/PROPN/2/nsubj spoke/VERB/0/root with/ADP/4/case Silva/PROPN/2/obl in/ADP/6/case Oslo/PROPN/2/obl | 4 | ``
            Holm/PROPN/2/nsubj spoke/VERB/0/root with/ADP/4/case Silva/PROPN/2/obl ,/PUNCT/7/punct the/DET/7/det Saturday/PROPN/2/obl | 4 | ``
            Holm/PROPN/2/nsubj spoke/VERB/0/root Silva/PROPN/2/nsubj | 1 | ``
            He/PRON/3/nsubj Holm/PROPN/3/nsubj arrived/VERB/0/root | 1 | ``
            """)
    void moves(String text, int word, String moves) {
        SplitPhrases phrases = new SplitPhrases(WrittenTree.words(text));
        assertThat(phrases.moves(word).stream().map(WrittenTree::written).collect(Collectors.joining(", ")))
                .isEqualTo(moves);
    }
}
