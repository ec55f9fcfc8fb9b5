package dev.readout.language.model;

import java.util.List;

/**
 * Words of a stretch that the model sees together.
 *
 * @param stretch where they come from
 * @param from the place of the first in the stretch
 * @param to the place behind the last
 */
record Window(Stretch stretch, int from, int to) {

    /** The most pieces of words that fit into a window, beside its first and last mark. */
    static final int MOST_PIECES = 254;

    /** As many words from a place on as fit; at least one. */
    static Window of(Stretch stretch, int from) {
        List<EncodedWord> words = stretch.words();
        int pieces = 0;
        int to = from;
        while (to < words.size() && pieces + words.get(to).length() <= MOST_PIECES) {
            pieces += words.get(to++).length();
        }
        return new Window(stretch, from, to);
    }

    /** The number of words. */
    int length() {
        return to - from;
    }

    /** The word at a place of the window, from 0. */
    EncodedWord word(int place) {
        return stretch.words().get(from + place);
    }

    /** The number of pieces with the window's marks. */
    int pieces() {
        int pieces = 2;
        for (int place = 0; place < length(); place++) {
            pieces += word(place).length();
        }
        return pieces;
    }

    /** Whether the stretch ends with it. */
    boolean isLast() {
        return to == stretch.words().size();
    }
}
