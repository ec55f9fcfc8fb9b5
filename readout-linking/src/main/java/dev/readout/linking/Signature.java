package dev.readout.linking;

import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands for the words of an article's body when texts are compared: for each of {@value #HASHES} hash functions the
 * least hash of any four words in a row (MinHash, Broder 1997). The share of places in which two signatures agree estimates
 * the share of four-word stretches that the texts have in common.
 */
public final class Signature {

    /** Number of hash functions. */
    public static final int HASHES = 80;

    private static final int ROWS = 4;

    private static final int SHINGLE_WORDS = 4;
    private static final int FEWEST_WORDS = 24;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final long[] least;

    private Signature(long[] least) {
        this.least = least;
    }

    /** The signature of an article's body; none of a body too short to tell copies by. */
    public static Optional<Signature> of(Article article) {
        List<String> words = words(article);
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        long[] least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + SHINGLE_WORDS <= words.size(); i++) {
            long shingle = hash(words.subList(i, i + SHINGLE_WORDS));
            for (int j = 0; j < HASHES; j++) {
                least[j] = Math.min(least[j], mixed(shingle + j * GOLDEN));
            }
        }
        return Optional.of(new Signature(least));
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static Signature ofText(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != HASHES * Long.BYTES) {
            throw new IllegalArgumentException(
                    "a signature has " + HASHES + " numbers, not " + bytes.length + " bytes");
        }
        long[] hashes = new long[HASHES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
        return new Signature(hashes);
    }

    /** Its numbers as letters; equal signatures have equal texts. */
    public String text() {
        ByteBuffer bytes = ByteBuffer.allocate(HASHES * Long.BYTES);
        bytes.asLongBuffer().put(least);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** A key for each {@value #ROWS} places in a row: texts with much in common share one of these keys almost surely. */
    public long[] bands() {
        long[] bands = new long[HASHES / ROWS];
        Arrays.setAll(bands, this::band);
        return bands;
    }

    private long band(int band) {
        long key = band;
        for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
            key = mixed(key * 31 + least[i]);
        }
        return key;
    }

    /** An estimate of the share of four-word stretches that two texts have in common, 0 to 1. */
    double likeness(Signature other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && Arrays.equals(least, that.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }

    private static List<String> words(Article article) {
        List<String> words = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() == BlockKind.BODY) {
                NO_LETTERS
                        .splitAsStream(article.words(block.span()).toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** A hash of some words in their order. */
    static long hash(List<String> words) {
        long hash = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = hash * 1_099_511_628_211L + word.charAt(i);
            }
            hash = mixed(hash + GOLDEN);
        }
        return hash;
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014), made positive. */
    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 1;
    }
}
