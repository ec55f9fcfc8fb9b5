package dev.readout.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "He said “go on” and left.|“go on”",
                "\"Go,\" he said. \"Now.\"|\"Go,\";\"Now.\"",
                "''Go,'' he said, ''or 'stay' here.''|''Go,'';''or 'stay' here.''",
                "‘Don’t go,’ he said.|‘Don’t go,’",
                "The ministers' talks of the '90s were China's.|",
                "“We go on. Nobody stops.|“We go on. Nobody stops.",
                "He said \"“nested” words\" twice.|\"“nested” words\"",
                "Il a dit «oui» hier.|«oui»",
                "”Go on. Now.” ― Holm|”Go on. Now.”",
                "He said go on” and left.|",
            })
    void pairsMarks(String text, @Nullable String expected) {
        Token token = new Token(1, new TextSpan(0, text.length()), text, text, Upos.X, "FW", 0, "root");
        Sentence sentence = new Sentence(0, 0, new TextSpan(0, text.length()), List.of(token));
        String found = QuoteMarks.in(new ParsedText(text, List.of(sentence), List.of())).stretches().stream()
                .map(stretch -> stretch.span().of(text))
                .collect(Collectors.joining(";"));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
