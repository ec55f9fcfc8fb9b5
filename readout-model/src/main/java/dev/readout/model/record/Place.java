package dev.readout.model.record;

import org.jspecify.annotations.Nullable;

/**
 * Where a contact took place.
 *
 * @param name the place in the article's words ({@code Kuala Lumpur}), or null where only the state is told
 * @param country the state that it lies in, or null if that is not known
 * @param coordinates where it lies, or null if that is not known
 */
public record Place(
        @Nullable String name,
        @Nullable StateCode country,
        @Nullable Coordinates coordinates) {

    /** Checks that something is told. */
    public Place {
        if (name == null && country == null) {
            throw new IllegalArgumentException("a place needs a name or a country");
        }
    }
}
