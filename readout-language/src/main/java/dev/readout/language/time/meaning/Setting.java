package dev.readout.language.time.meaning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When and how an expression is said.
 *
 * @param genre what an unfinished date counts from
 * @param published when it was published, as finely as that is known, or null
 * @param reference the date told before, or null
 * @param near whether {@code reference} was told with its year in the same sentence or the one before
 * @param fresh whether {@code reference} was told in the same sentence or the one before
 * @param year the year that the sentence before tells, or null
 * @param tense where the governing verb puts what it tells
 * @param floor the moment that this one follows in a range ({@code October to March}), or null
 * @param ceiling the moment that this one precedes in a range ({@code October to March 1945}), or null
 */
public record Setting(
        Genre genre,
        @Nullable Moment published,
        @Nullable Moment reference,
        boolean near,
        boolean fresh,
        @Nullable Integer year,
        Tense tense,
        @Nullable Moment floor,
        @Nullable Moment ceiling) {

    /** What {@code today} and {@code next year} count from: publication in news, the date told before in a narrative. */
    Optional<Moment> deixis() {
        if (genre == Genre.NEWS && published != null) {
            return Optional.of(published);
        }
        return Optional.ofNullable(reference);
    }

    /** What {@code two days later} and {@code that year} count from: the date told before, else publication. */
    Optional<Moment> anaphor() {
        return reference == null ? deixis() : Optional.of(reference);
    }

    /** The same in a story: all counts from the date told before, where one was. */
    Setting asStory() {
        return reference == null
                ? this
                : new Setting(Genre.NARRATIVE, published, reference, near, fresh, year, tense, floor, ceiling);
    }

    /** The same, after {@code earlier} in a range. */
    public Setting after(Moment earlier) {
        return new Setting(genre, published, reference, near, fresh, year, tense, earlier, null);
    }

    /** The same, before {@code later} in a range. */
    public Setting before(Moment later) {
        return new Setting(genre, published, reference, near, fresh, year, tense, null, later);
    }
}
