package dev.readout.store.fact;

/**
 * Something that a fact can be found by.
 *
 * @param facet what sort of thing
 * @param value its code or key
 * @param label how it is written for people
 */
public record Tag(Facet facet, String value, String label) {

    /** A tag that is written as its code. */
    public static Tag of(Facet facet, String value) {
        return new Tag(facet, value, value);
    }
}
