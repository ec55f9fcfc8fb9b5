package dev.readout.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers that no word but the layout tells: a dash and a name behind the speech, names in capitals before it. */
class SpeakersByLayoutTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’]+|\\S");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "“We wait.” ― Ana Holm|Ana Holm",
                "“We wait.”\u00a0― Ana Holm\u00a0|Ana Holm",
                "“We wait.” — Ana Holm.|Ana Holm",
                "“We wait.” -- former Gov. Ana Holm, on the radio|former Gov. Ana Holm",
                "“We wait.” – Holm (Harbour Party)|Holm",
                "“We wait.” — Ana Holm said so on Friday.|",
                "“We wait.” — but nobody did.|",
                "“We wait.” — Holm, who left — and went.|",
                "“We wait — Ana Holm|",
            })
    void aSignatureIsADashAndAName(String text, @Nullable String name) {
        ParsedText parse = parse(text);
        String found = QuoteMarks.in(parse).stretches().stream()
                .flatMap(stretch -> Signature.behind(parse, stretch, 0).stream())
                .map(report -> told(report.source(), text))
                .collect(Collectors.joining(";"));
        assertThat(found).isEqualTo(name == null ? "" : name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "HOLM: Will you go? We wait. LARSEN: I will.|HOLM=Will you go? We wait.;LARSEN=I will.",
                "\"HOLM: Will you go?/\"MR. LARSEN: I will.|HOLM=Will you go?;MR. LARSEN=I will.",
                "\"HOLM (laughing): Go? LARSEN: I will.|HOLM=Go?;LARSEN=I will.",
                "HOLM: Will you go?/LARSEN: I will.|",
                "\"HOLM: Will you go?|",
                "NOTE: The talks go on. WATCH: The talks.|",
                "The talks of the EU: HOLM: three days.|",
                "HOLM: LARSEN:|",
            })
    void turnsOfAQuotedConversationBelongToTheNamesBeforeThem(String text, @Nullable String turns) {
        String written = text.replace('/', '\n');
        String found = new SpokenTurns(parse(written))
                .reports().stream()
                        .map(report -> told(report.source(), written) + "="
                                + told(report.content().get(0), written))
                        .collect(Collectors.joining(";"));
        assertThat(found).isEqualTo(turns == null ? "" : turns);
    }

    private static String told(@Nullable TextSpan span, String text) {
        return span == null ? "nobody" : span.of(text);
    }

    /** Each line a paragraph of one sentence. */
    private static ParsedText parse(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher line = Pattern.compile("[^\\n]+").matcher(text);
        while (line.find()) {
            List<Token> tokens = new ArrayList<>();
            Matcher word = WORD.matcher(text).region(line.start(), line.end());
            while (word.find()) {
                tokens.add(new Token(
                        tokens.size() + 1,
                        new TextSpan(word.start(), word.end()),
                        word.group(),
                        word.group(),
                        Upos.X,
                        "FW",
                        tokens.size(),
                        tokens.isEmpty() ? "root" : "dep"));
            }
            int place = sentences.size();
            sentences.add(new Sentence(place, place, new TextSpan(line.start(), line.end()), tokens));
        }
        return new ParsedText(text, sentences, List.of());
    }
}
