package dev.readout.reading.word;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of the words of one article, so that it is worked out once: a row for each sentence, a place in it for
 * each word. For one thread.
 *
 * @param <T> what is known of a word
 */
public final class PerWord<T> {

    private final Map<Sentence, @Nullable Object[]> rows = new HashMap<>();

    /** Nothing is known of any word. */
    public PerWord() {}

    /** What is known of a word, worked out by {@code reading} where it is asked for the first time. */
    public T of(Sentence sentence, Token token, Supplier<T> reading) {
        @Nullable Object[] row = row(sentence);
        Object known = row[token.index()];
        if (known == null) {
            known = reading.get();
            row[token.index()] = known;
        }
        return cast(known);
    }

    /** What is known of a word; empty where nothing is. */
    public Optional<T> of(Sentence sentence, Token token) {
        @Nullable Object[] row = rows.get(sentence);
        Object known = row == null ? null : row[token.index()];
        return known == null ? Optional.empty() : Optional.of(cast(known));
    }

    /** Keeps what is to be known of a word, where nothing is known of it yet. */
    public void putIfAbsent(Sentence sentence, Token token, T known) {
        @Nullable Object[] row = row(sentence);
        if (row[token.index()] == null) {
            row[token.index()] = known;
        }
    }

    private @Nullable Object[] row(Sentence sentence) {
        return rows.computeIfAbsent(
                sentence, one -> new @Nullable Object[one.tokens().size() + 1]);
    }

    @SuppressWarnings("unchecked") // nothing else is put in
    private T cast(Object known) {
        return (T) known;
    }
}
