package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.language.token.Word;
import dev.readout.model.ReadoutException;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.article.Article;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnglishAnalyzerTest extends LanguageAnalyzerContract {

    private static EnglishAnalyzer analyzer =
            EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(2));

    @Override
    LanguageAnalyzer analyzer() {
        return analyzer;
    }

    @AfterAll
    static void giveBack() {
        analyzer.close();
    }

    @Test
    void readsSentencesTreesAndNames() {
        ParsedText parse = analyzer.parse(Texts.article("Foreign Minister Wang Yi met Marco Rubio in Kuala Lumpur on"
                + " Friday. They didn't discuss tariffs."));
        assertThat(parse.sentences()).hasSize(2);
        Sentence first = parse.sentences().get(0);
        assertThat(first.root().form()).isEqualTo("met");
        assertThat(first.child(first.root(), "nsubj").map(Token::form))
                .hasValueSatisfying(form -> assertThat(form).isIn("Wang", "Minister"));
        assertThat(first.child(first.root(), "obj").map(Token::form)).contains("Marco");
        assertThat(parse.names())
                .filteredOn(name -> name.type() == NameType.PERSON)
                .extracting(name -> name.span().of(parse.text()))
                .containsExactly("Wang Yi", "Marco Rubio");
        assertThat(parse.sentences().get(1).tokens())
                .extracting(Token::lemma)
                .containsExactly("they", "do", "not", "discuss", "tariff", ".");
    }

    @Test
    void keepsGivenWordsAndSentences() {
        Article article = Texts.article("They left . Why ?");
        List<List<Word>> given = List.of(
                List.of(word(article, 0, 4), word(article, 5, 9)),
                List.of(word(article, 10, 11), word(article, 12, 15), word(article, 16, 17)));
        ParsedText parse = analyzer.parse(article, given);
        assertThat(parse.sentences())
                .extracting(
                        sentence -> sentence.tokens().stream().map(Token::form).toList())
                .containsExactly(List.of("They", "left"), List.of(".", "Why", "?"));
    }

    @Test
    void keepsAGivenSentenceOfThousandsOfWordsWhole() {
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            int start = text.length();
            text.append(i % 7 == 6 ? "," : "talks");
            words.add(new Word(text.substring(start), new TextSpan(start, text.length())));
            text.append(' ');
        }
        ParsedText parse = analyzer.parse(Texts.article(text.toString().strip()), List.of(words));
        assertThat(parse.sentences()).hasSize(1);
        assertThat(parse.sentences().get(0).tokens()).extracting(Token::form).isEqualTo(forms(words));
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        List<Article> articles = IntStream.range(0, 6)
                .mapToObj(i -> Texts.article(
                        "Ministers of the two countries met in Rome on Tuesday. \"We agreed on trade,\" one"
                                + " of them said.\n\n"
                                + "Talks will go on next week; the U.S. did not comment. ".repeat(1 + i * 5)))
                .toList();
        List<String> analyses = analyzer.analyze(articles).stream()
                .map(AnalyzedArticle::toString)
                .toList();
        for (int threads : new int[] {1, 4}) {
            try (EnglishAnalyzer other =
                    EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(threads))) {
                assertThat(other.analyze(articles))
                        .extracting(AnalyzedArticle::toString)
                        .isEqualTo(analyses);
            }
        }
    }

    @Test
    void aModelWithOneByteChangedIsRefused(@TempDir Path folder) throws IOException {
        for (String name : List.of("card.json", "labels.json", "vocab.txt", "readout-en.onnx")) {
            Files.write(folder.resolve(name), original(name));
        }
        EnglishAnalyzer.open(new AnalyzerSettings(1, folder)).close();
        byte[] network = original("readout-en.onnx");
        network[network.length / 2] ^= 1;
        Files.write(folder.resolve("readout-en.onnx"), network);
        assertThatExceptionOfType(ReadoutException.class)
                .isThrownBy(() -> EnglishAnalyzer.open(new AnalyzerSettings(1, folder)))
                .withMessageContaining("readout-en.onnx")
                .satisfies(e -> assertThat(e.code()).isEqualTo(ReadoutException.Code.MODEL_DAMAGED));
    }

    private static byte[] original(String name) throws IOException {
        Path folder = AnalyzerSettings.defaults().model();
        if (folder != null) {
            return Files.readAllBytes(folder.resolve(name));
        }
        try (InputStream stream = EnglishAnalyzer.class.getResourceAsStream("model/" + name)) {
            assertThat(stream).as("the model in the jar: " + name).isNotNull();
            return stream.readAllBytes();
        }
    }

    private static Word word(Article article, int start, int end) {
        return new Word(article.text().substring(start, end), new TextSpan(start, end));
    }

    private static List<String> forms(List<Word> words) {
        return words.stream().map(Word::form).toList();
    }
}
