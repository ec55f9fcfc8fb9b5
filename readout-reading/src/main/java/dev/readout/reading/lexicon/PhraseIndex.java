package dev.readout.reading.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of a table in running words. How a text is cut into words makes no difference: {@code Guinea-Bissau} is
 * found whether it came as one word or as three.
 *
 * <p>Immutable once built; may be shared between threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

    private static final int LONGEST = 9;

    private final boolean caseSensitive;
    private final Map<String, T> values = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final @Nullable PhraseIndex<T> base;

    /**
     * An empty index.
     *
     * @param caseSensitive whether {@code turkey} is another word than {@code Turkey}; a word all in capitals is found
     *     either way
     */
    public PhraseIndex(boolean caseSensitive) {
        this(caseSensitive, null);
    }

    private PhraseIndex(boolean caseSensitive, @Nullable PhraseIndex<T> base) {
        this.caseSensitive = caseSensitive;
        this.base = base;
    }

    /** This index and other phrases over it; of one phrase in both the other's value counts. This one stays as it is. */
    public PhraseIndex<T> with(Map<String, T> others) {
        PhraseIndex<T> both = new PhraseIndex<>(caseSensitive, this);
        others.forEach(both::put);
        return both;
    }

    /**
     * A phrase found.
     *
     * @param <T> what it stands for
     * @param from index of its first word
     * @param to index after its last word
     * @param value what it stands for
     */
    public record Match<T>(int from, int to, T value) {

        /** The number of words. */
        public int length() {
            return to - from;
        }
    }

    /** Adds a phrase; a later one of the same words replaces it. */
    public void put(String phrase, T value) {
        putKey(key(phrase), value);
        if (caseSensitive && phrase.length() > 3) {
            putKey(key(phrase.toUpperCase(Locale.ROOT)), value);
        }
    }

    /** Adds two words of which the second is no phrase by itself: in {@code South American} nobody is an American. */
    void except(String pair) {
        others.add(key(pair));
    }

    private boolean isExcepted(List<String> words, int second) {
        return (base != null && base.isExcepted(words, second))
                || (second > 0 && !others.isEmpty() && others.contains(key(words.get(second - 1) + words.get(second))));
    }

    /** The longest phrase that begins at word {@code from}. */
    public Optional<Match<T>> at(List<String> words, int from) {
        StringBuilder joined = new StringBuilder();
        Match<T> longest = null;
        for (int i = from; i < words.size(); i++) {
            joined.append(key(words.get(i)));
            String soFar = joined.toString();
            if (!begins(soFar)) {
                break;
            }
            T value = value(soFar);
            if (value != null) {
                longest = new Match<>(from, i + 1, value);
            }
        }
        return longest == null || isExcepted(words, from) ? Optional.empty() : Optional.of(longest);
    }

    /** What the first phrase stands for that begins at word {@code from} or after it and ends before word {@code to}. */
    public Optional<T> firstIn(List<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Match<T>> match = at(words, i);
            if (match.isPresent() && match.get().to() <= to) {
                return match.map(Match::value);
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends before word {@code to}, of at most {@value #LONGEST} words. */
    public Optional<Match<T>> endingAt(List<String> words, int to) {
        Match<T> longest = null;
        String joined = "";
        for (int from = to - 1; from >= Math.max(0, to - LONGEST); from--) {
            joined = key(words.get(from)) + joined;
            T value = value(joined);
            if (value != null) {
                longest = new Match<>(from, to, value);
            }
        }
        return Optional.ofNullable(longest).filter(match -> match.length() > 1 || !isExcepted(words, match.from()));
    }

    /** What the whole of a phrase stands for. */
    public Optional<T> exactly(String phrase) {
        return Optional.ofNullable(value(key(phrase)));
    }

    private boolean begins(String key) {
        return prefixes.contains(key) || (base != null && base.begins(key));
    }

    private @Nullable T value(String key) {
        T own = values.get(key);
        return own != null || base == null ? own : base.value(key);
    }

    private void putKey(String key, T value) {
        values.put(key, value);
        for (int i = 1; i <= key.length(); i++) {
            prefixes.add(key.substring(0, i));
        }
    }

    private String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                key.append(c == '’' ? '\'' : c == '‑' || c == '–' ? '-' : c);
            }
        }
        return caseSensitive ? key.toString() : key.toString().toLowerCase(Locale.ROOT);
    }
}
