package dev.readout.language;

import dev.readout.model.ReadoutException;
import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.article.Article;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Analyses articles while more are brought: each begins as it comes, on a thread of the analyser's, and what is made of its
 * analysis is handed on in the order of the articles, as soon as it and those before it are there. So much text is under way at
 * a time that no thread waits for the longest article, and no more, so that memory does not grow with the number of articles.
 *
 * <pre>{@code
 * OngoingAnalysis<ArticleReading> ongoing = new OngoingAnalysis<>(analyzer, facts::read, readings::add, this::failed);
 * articles.forEach(ongoing::take);
 * ongoing.finish();
 * }</pre>
 *
 * <p>For one thread.
 *
 * @param <R> what is made of an analysis
 */
public final class OngoingAnalysis<R> {

    private static final int MOST_CHARACTERS = 300_000;
    private static final int MOST_ARTICLES = 128;

    private final LanguageAnalyzer analyzer;
    private final Function<AnalyzedArticle, R> use;
    private final Consumer<R> told;
    private final BiConsumer<Article, Throwable> failed;
    private final Deque<Begun<R>> begun = new ArrayDeque<>();
    private int characters;

    /**
     * Nothing is under way yet.
     *
     * @param use what is made of each analysis, on any thread
     * @param told given what was made of each, in the order of the articles
     * @param failed told of each article that the analyser or {@code use} fails on, and with what; the environment's failures
     *     are thrown
     */
    public OngoingAnalysis(
            LanguageAnalyzer analyzer,
            Function<AnalyzedArticle, R> use,
            Consumer<R> told,
            BiConsumer<Article, Throwable> failed) {
        this.analyzer = analyzer;
        this.use = use;
        this.told = told;
        this.failed = failed;
    }

    private record Begun<R>(Article article, CompletableFuture<R> result) {}

    /**
     * Takes an article, and waits for those before it while too much is under way.
     *
     * @throws ReadoutException if the environment fails
     */
    public void take(Article article) {
        begun.add(new Begun<>(article, analyzer.begin(article, use)));
        characters += article.text().length();
        while (!begun.isEmpty() && (isFull() || begun.element().result().isDone())) {
            handOn(begun.remove());
        }
    }

    /**
     * Waits for all that was taken.
     *
     * @throws ReadoutException if the environment fails
     */
    public void finish() {
        while (!begun.isEmpty()) {
            handOn(begun.remove());
        }
    }

    /** How many articles were taken and are not handed on yet. */
    public int underWay() {
        return begun.size();
    }

    private boolean isFull() {
        return characters > MOST_CHARACTERS || begun.size() > MOST_ARTICLES;
    }

    private void handOn(Begun<R> first) {
        characters -= first.article().text().length();
        R result;
        try {
            result = first.result().join();
        } catch (CompletionException e) {
            fail(first.article(), e.getCause());
            return;
        }
        told.accept(result);
    }

    private void fail(Article article, @Nullable Throwable cause) {
        if (cause instanceof ReadoutException environment) {
            throw environment;
        }
        if (cause instanceof RuntimeException || cause instanceof StackOverflowError) {
            failed.accept(article, cause);
        } else if (cause instanceof Error error) {
            throw error;
        } else {
            throw new IllegalStateException("reading " + article.source() + " failed", cause);
        }
    }
}
