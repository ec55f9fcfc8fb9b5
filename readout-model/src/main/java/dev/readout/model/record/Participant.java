package dev.readout.model.record;

import org.jspecify.annotations.Nullable;

/**
 * A person who took part.
 *
 * @param name the name, as fully as any article gives it
 * @param title the office as the article gives it, or null if it gives none
 */
public record Participant(String name, @Nullable String title) {

    /** Checks that there is a name. */
    public Participant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a participant needs a name");
        }
    }
}
