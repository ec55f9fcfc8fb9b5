package dev.readout.evaluation.quotations;

import java.util.Locale;

/** What a stretch of text is in an attribution; where annotations overlap, the later of these counts. */
enum Role {
    CONTENT,
    SOURCE,
    CUE;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
