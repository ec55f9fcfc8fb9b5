package dev.readout.reading.pattern;

import java.util.List;

/**
 * One condition on the neighbours of a word: {@code >obj|obl(with) {…}}.
 *
 * @param direction where to look
 * @param relations the relations that will do, with or without subtype; none means any
 * @param cases the prepositions that will do; none means any
 * @param mode whether there must, may or must not be such a neighbour
 * @param target the neighbour
 */
public record Link(Direction direction, List<String> relations, List<String> cases, Mode mode, NodePattern target) {

    /** Copies the lists. */
    public Link {
        relations = List.copyOf(relations);
        cases = List.copyOf(cases);
    }

    /** Where to look from a word. */
    public enum Direction {
        /** A word that depends on it: {@code >}. */
        CHILD,
        /** A word that depends on it, near or far: {@code >>}. */
        DESCENDANT,
        /** The word that it depends on: {@code <}. */
        PARENT,
        /** A word that it depends on, near or far: {@code <<}. */
        ANCESTOR,
        /** The next word: {@code .}. */
        NEXT
    }

    /** Whether the neighbour must be there. */
    public enum Mode {
        /** It must; its names are bound. */
        REQUIRED,
        /** It may: {@code ?}. */
        OPTIONAL,
        /** It must not: {@code !}. */
        FORBIDDEN
    }
}
