package dev.readout.reading.actor;

import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Office;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a name tell of a person.
 *
 * @param title the office in the article's words, or null
 * @param rank how high it is, or null
 * @param state whose it is, or null
 */
record Role(
        @Nullable String title,
        Office.@Nullable Rank rank,
        @Nullable StateCode state) {

    static final Role NONE = new Role(null, null, null);

    /** This role, with what it leaves open filled from {@code other}. */
    Role or(Role other) {
        return new Role(
                title != null ? title : other.title,
                rank != null ? rank : other.rank,
                state != null ? state : other.state);
    }

    boolean isComplete() {
        return title != null && state != null;
    }
}
