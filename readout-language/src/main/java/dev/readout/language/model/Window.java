package dev.readout.language.model;

import dev.readout.language.token.Bound;
import java.util.List;

/** Words of a stretch as the model's input: one row, without padding. */
final class Window {

    /** The most pieces of words that fit into a window, beside its first and last mark. */
    static final int MOST_PIECES = 254;

    private static final int FIRST = 101;
    private static final int LAST = 102;

    final long[] ids;
    final long[] casing;
    final long[] word;
    final long[] bound;

    private Window(int pieces, int words) {
        ids = new long[pieces + 2];
        casing = new long[pieces + 2];
        word = new long[words + 1];
        bound = new long[words + 1];
    }

    /** How many words from the place {@code from} on fit into a window; at least one. */
    static int fitting(List<EncodedWord> words, int from) {
        int pieces = 0;
        int to = from;
        while (to < words.size() && pieces + words.get(to).length() <= MOST_PIECES) {
            pieces += words.get(to++).length();
        }
        return to - from;
    }

    /** The words of a stretch from one place to before another. */
    static Window of(Stretch stretch, int from, int to) {
        List<EncodedWord> words = stretch.words().subList(from, to);
        Window window = new Window(words.stream().mapToInt(EncodedWord::length).sum(), words.size());
        window.ids[0] = FIRST;
        int at = 1;
        for (int i = 0; i < words.size(); i++) {
            window.word[i + 1] = at;
            window.bound[i + 1] = code(i == 0 ? Bound.START : stretch.bounds().get(from + i));
            at = window.put(words.get(i), at);
        }
        window.ids[at] = LAST;
        return window;
    }

    private int put(EncodedWord encoded, int from) {
        for (int i = 0; i < encoded.length(); i++) {
            ids[from + i] = encoded.piece(i);
            casing[from + i] = encoded.casing();
        }
        return from + encoded.length();
    }

    private static long code(Bound bound) {
        return switch (bound) {
            case START -> 1;
            case INSIDE -> 0;
            case OPEN -> -1;
        };
    }
}
