package dev.readout.evaluation;

import dev.readout.language.LanguageAnalyzer;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import java.util.List;

/** Analysers for tests of predictions, in which no analyser may be asked. */
public final class Analyzers {

    public static final LanguageAnalyzer NONE = new LanguageAnalyzer() {
        @Override
        public AnalyzedArticle analyze(Article article) {
            throw new AssertionError("predictions are scored in the analyser's place");
        }

        @Override
        public List<AnalyzedArticle> analyze(List<Article> articles) {
            throw new AssertionError("predictions are scored in the analyser's place");
        }

        @Override
        public void close() {}
    };

    public static final GivenTokens NO_PARSER = documents -> {
        throw new AssertionError("predictions are scored in the analyser's place");
    };

    private Analyzers() {}
}
