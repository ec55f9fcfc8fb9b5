package dev.readout.language;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import java.util.List;

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

    /** Gives back the native memory of the model. The analyser cannot be used after that; a second call does nothing. */
    @Override
    void close();
}
