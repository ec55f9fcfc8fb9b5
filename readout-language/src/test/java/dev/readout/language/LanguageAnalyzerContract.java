package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any analyser of English. */
abstract class LanguageAnalyzerContract {

    private static final String NEWS =
            "Ministers of the two countries met in Rome on Tuesday. \"We agreed on trade,\" one"
                    + " of them said.\n\nTalks will go on next week; the U.S. did not comment.";

    /** The analyser under test; the same one each time. */
    abstract LanguageAnalyzer analyzer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                NEWS,
                "",
                " \n\n \t",
                ".",
                "a",
                "😀 中文 人 \ud83d mixed \udc00 in 王毅's text 👨‍👩‍👧 .",
                "NO LOWER CASE AT ALL\n\nno upper case at all",
                "\u0000\u200b\ufeff x \u0301",
                "((((((( \"\"\"\" ''' ... !!! ??? --- ___ ///"
            })
    void everyWordLiesWhereItSays(String text) {
        requireSound(analyzer().analyze(Texts.article(text)));
    }

    @Test
    void theSameAloneAmongOthersAndFromManyThreads() {
        List<Article> articles = IntStream.range(0, 12)
                .mapToObj(i -> Texts.article(NEWS + "\n\n" + "More talks. ".repeat(i * 17)))
                .toList();
        List<AnalyzedArticle> alone = articles.stream().map(analyzer()::analyze).toList();
        assertThat(same(analyzer().analyze(articles))).isEqualTo(same(alone));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<AnalyzedArticle>> futures = articles.stream()
                    .map(article ->
                            CompletableFuture.supplyAsync(() -> analyzer().analyze(article), threads))
                    .toList();
            assertThat(same(futures.stream().map(CompletableFuture::join).toList()))
                    .isEqualTo(same(alone));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aSentenceOfFiveThousandWordsLosesNone() {
        String text = IntStream.range(0, 5000)
                .mapToObj(i -> i % 9 == 8 ? "and" : "talks" + i % 10)
                .collect(Collectors.joining(" "));
        AnalyzedArticle analysis = analyzer().analyze(Texts.article(text));
        requireSound(analysis);
        assertThat(analysis.sentences().stream()
                        .mapToInt(s -> s.tokens().size())
                        .sum())
                .isEqualTo(5000);
    }

    @Test
    void readsOnlyReadableBlocksAndNumbersThem() {
        String text = "Sign up now\nMinisters met.\nThey left.";
        Article article = new Article(
                ArticleId.ofText(text),
                "test",
                null,
                null,
                null,
                List.of(),
                null,
                "en",
                text,
                List.of(
                        new Block(BlockKind.FURNITURE, new TextSpan(0, 11)),
                        new Block(BlockKind.BODY, new TextSpan(12, 26)),
                        new Block(BlockKind.BODY, new TextSpan(27, 37))));
        assertThat(analyzer().analyze(article).sentences())
                .extracting(
                        sentence -> sentence.paragraph() + " " + sentence.span().of(text))
                .containsExactly("0 Ministers met.", "1 They left.");
    }

    private static void requireSound(AnalyzedArticle analysis) {
        String text = analysis.article().text();
        int end = 0;
        for (Sentence sentence : analysis.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(token.form()).isEqualTo(token.span().of(text));
                assertThat(token.lemma()).isNotEmpty();
                end = token.span().end();
            }
            assertThat(sentence.span().end()).isEqualTo(end);
        }
        int nameEnd = 0;
        for (NamedEntity name : analysis.parse().names()) {
            assertThat(name.span().start()).isGreaterThanOrEqualTo(nameEnd);
            assertThat(analysis.sentences().get(name.sentence()).span().contains(name.span()))
                    .isTrue();
            nameEnd = name.span().end();
        }
    }

    private static List<String> same(List<AnalyzedArticle> analyses) {
        return analyses.stream()
                .map(analysis -> analysis.sentences().stream()
                                .map(sentence -> sentence.tokens().toString())
                                .collect(Collectors.joining("\n"))
                        + analysis.parse().names()
                        + analysis.times()
                        + analysis.chains()
                        + analysis.quotations())
                .toList();
    }
}
