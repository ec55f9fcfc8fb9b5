package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.FactReader;
import dev.readout.reading.RuleCheck;
import dev.readout.reading.rule.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures read from whole sentences, language and all; and the examples of their rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasureReadingTest {

    private final Rulebook rulebook = Rulebook.bundled();
    private final FactReader reader = new FactReader(rulebook);

    @SuppressWarnings("NullAway.Init")
    private EnglishAnalyzer analyzer;

    @BeforeAll
    void openTheModel() {
        analyzer = EnglishAnalyzer.open();
    }

    @AfterAll
    void closeTheModel() {
        analyzer.close();
    }

    static List<String[]> sentences() throws IOException {
        try (InputStream table = Objects.requireNonNull(MeasureReadingTest.class.getResourceAsStream("measures.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatASentenceTells(String published, String sentence, String measures) {
        String told = reader.read(analyzer.analyze(article(published, sentence))).measures().stream()
                .map(MeasureReadingTest::line)
                .sorted()
                .collect(Collectors.joining(" ; "));

        assertThat(told)
                .isEqualTo(Arrays.stream(measures.split(" ; ", -1)).sorted().collect(Collectors.joining(" ; ")));
    }

    @Test
    void theRulesForMeasuresDoWhatTheirExamplesSay() {
        List<RuleCheck.Failure> failures = new RuleCheck(rulebook, analyzer::analyze)
                .failures().stream()
                        .filter(failure -> failure.rule().file().endsWith("measures.rules"))
                        .toList();

        assertThat(failures).isEmpty();
    }

    private static String line(Measure measure) {
        String targets = measure.targets().stream().map(StateCode::toString).collect(Collectors.joining(","));
        return String.join(
                " ",
                measure.kind().code(),
                measure.by().toString(),
                targets.isEmpty() ? "-" : targets,
                measure.ratePercent() == null ? "-" : measure.ratePercent().toPlainString(),
                measure.status().code(),
                measure.effective() == null ? "-" : measure.effective().toString());
    }

    private static Article article(String published, String sentence) {
        return new Article(
                ArticleId.ofText(sentence),
                "measures.tsv",
                null,
                null,
                null,
                List.of(),
                new PublicationDate(PartialDate.parse(published), "test", null),
                "en",
                sentence,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, sentence.length()))));
    }
}
