package dev.readout.pipeline;

import dev.readout.model.ReadoutException;
import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles while more are brought: each begins as it comes, on a thread of the analyser's, and what it tells is handed on
 * in the order of the articles. So much text is under way at a time that no thread waits for the longest article, and no more,
 * so that memory does not grow with the number of articles.
 *
 * <pre>{@code
 * OngoingReading reading = readout.ongoing(readings::add, fault -> log(fault.detail()));
 * articles.forEach(reading::take);
 * reading.finish();
 * }</pre>
 *
 * <p>For one thread.
 */
public final class OngoingReading {

    private static final int MOST_CHARACTERS = 300_000;
    private static final int MOST_ARTICLES = 128;

    private final Readout readout;
    private final Consumer<ArticleReading> told;
    private final BiConsumer<Article, Throwable> failed;
    private final Deque<Begun> begun = new ArrayDeque<>();
    private int characters;

    /**
     * Nothing is under way yet.
     *
     * @param told given what each article tells, in their order
     * @param failed told of each article that the street fails on, and with what; the environment's failures are thrown
     */
    OngoingReading(Readout readout, Consumer<ArticleReading> told, BiConsumer<Article, Throwable> failed) {
        this.readout = readout;
        this.told = told;
        this.failed = failed;
    }

    private record Begun(Article article, CompletableFuture<ArticleReading> reading) {}

    /**
     * Takes an article, and waits for those before it while too much is under way.
     *
     * @throws ReadoutException if the environment fails
     */
    public void take(Article article) {
        begun.add(new Begun(article, readout.begin(article)));
        characters += article.text().length();
        while (characters > MOST_CHARACTERS || begun.size() > MOST_ARTICLES) {
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

    private void handOn(Begun first) {
        characters -= first.article().text().length();
        ArticleReading reading;
        try {
            reading = first.reading().join();
        } catch (CompletionException e) {
            fail(first.article(), e.getCause());
            return;
        }
        told.accept(reading);
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
