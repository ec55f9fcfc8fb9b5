package dev.readout.language;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Reads the language of articles: sentences, words, trees, names, times, who is who, and who is quoted.
 *
 * <p>The same article gives the same analysis, alone or among others, on one thread or many. May be shared between
 * threads.
 */
public interface LanguageAnalyzer extends AutoCloseable {

    /** The analysis of one article; an article without a readable block has no sentences. */
    AnalyzedArticle analyze(Article article);

    /**
     * The analyses of several articles in their order; faster than one by one, and the same.
     *
     * @param articles the articles, held in memory together with their analyses
     */
    List<AnalyzedArticle> analyze(List<Article> articles);

    /**
     * Begins to read an article, and to make of its analysis what is wanted, on a thread of the analyser's where it has some.
     *
     * @param use what is made of the analysis, which need not be kept after that
     * @return what was made of it; fails with what the analyser or {@code use} throws
     */
    default <R> CompletableFuture<R> begin(Article article, Function<AnalyzedArticle, R> use) {
        return CompletableFuture.supplyAsync(() -> use.apply(analyze(article)), Runnable::run);
    }

    /** Gives back the native memory of the model. The analyser cannot be used after that; a second call does nothing. */
    @Override
    void close();
}
