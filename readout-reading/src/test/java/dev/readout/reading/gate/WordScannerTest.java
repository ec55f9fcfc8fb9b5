package dev.readout.reading.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The U.S. and China's envoys met. They left.    | The U.S. and China s envoys met / They left
            Gen. Li spoke for 45 minutes! "Yes."           | Gen Li spoke for 45 minutes / Yes
            Guinea-Bissau, Côte d’Ivoire and Timor-Leste   | Guinea-Bissau Côte d’Ivoire and Timor-Leste
            They met in the U.S. on Friday.                | They met in the U.S. on Friday
            A rise of 3.5 per cent... then more?           | A rise of 3 5 per cent / then more
            """)
    void wordsAndSentencesByTheirLook(String text, String expected) {
        List<String> sentences = new ArrayList<>();
        WordScanner.sentences(text, 100, words -> sentences.add(String.join(" ", words)));
        assertThat(String.join(" / ", sentences)).isEqualTo(expected);
    }
}
