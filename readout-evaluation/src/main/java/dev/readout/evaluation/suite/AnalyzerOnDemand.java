package dev.readout.evaluation.suite;

import dev.readout.evaluation.GivenTokens;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.language.LanguageAnalyzer;
import dev.readout.language.token.Word;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.article.Article;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Our analyser, loaded when it is first asked: whoever scores another tool's output needs no model. May be shared
 * between threads.
 */
public final class AnalyzerOnDemand implements LanguageAnalyzer, GivenTokens {

    private final Supplier<EnglishAnalyzer> opener;
    private @Nullable EnglishAnalyzer opened;

    /** An analyser that {@code opener} opens, once. */
    public AnalyzerOnDemand(Supplier<EnglishAnalyzer> opener) {
        this.opener = opener;
    }

    @Override
    public AnalyzedArticle analyze(Article article) {
        return analyzer().analyze(article);
    }

    @Override
    public List<AnalyzedArticle> analyze(List<Article> articles) {
        return analyzer().analyze(articles);
    }

    @Override
    public <R> CompletableFuture<R> begin(Article article, Function<AnalyzedArticle, R> use) {
        return analyzer().begin(article, use);
    }

    @Override
    public List<ParsedText> parse(List<List<List<String>>> documents) {
        EnglishAnalyzer analyzer = analyzer();
        return documents.stream()
                .parallel()
                .map(document -> parse(analyzer, document))
                .toList();
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private synchronized EnglishAnalyzer analyzer() {
        if (opened == null) {
            opened = opener.get();
        }
        return opened;
    }

    private static ParsedText parse(EnglishAnalyzer analyzer, List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        List<List<Word>> words = new ArrayList<>();
        for (List<String> sentence : sentences) {
            List<Word> placed = new ArrayList<>();
            for (String form : sentence) {
                placed.add(new Word(form, new TextSpan(text.length(), text.length() + form.length())));
                text.append(form).append(' ');
            }
            text.setCharAt(text.length() - 1, '\n');
            words.add(placed);
        }
        return analyzer.analyze(Article.ofParagraph("given words", text.toString()), words)
                .parse();
    }
}
