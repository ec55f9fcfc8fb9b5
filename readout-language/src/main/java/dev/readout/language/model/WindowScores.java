package dev.readout.language.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The model's answer to one of its windows.
 *
 * @param scores the answer to all of them
 * @param root the row of the window's root; its words follow
 * @param words the number of its words
 */
record WindowScores(ModelScores scores, int root, int words) {

    /** For each sentence in the window the number of words before it. */
    List<Integer> borders() {
        List<Integer> borders = new ArrayList<>();
        borders.add(0);
        for (int word = 2; word <= words; word++) {
            if (scores.start[root + word] == 1) {
                borders.add(word - 1);
            }
        }
        return borders;
    }

    /** The number of words up to and with the last one of a tag in the window's second half; all, if there is none. */
    int lastOf(int upos) {
        for (int word = words - 1; word > words / 2; word--) {
            if (scores.upos[root + word] == upos) {
                return word;
            }
        }
        return words;
    }
}
