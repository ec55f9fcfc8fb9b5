package dev.readout.reading.pattern;

import java.util.List;

/**
 * One condition on a word: {@code lemma:meet|see}.
 *
 * @param attribute what is looked at
 * @param values what it may be; one suffices
 * @param negated whether it must be none of them
 */
public record WordTest(Attribute attribute, List<String> values, boolean negated) {

    /** Copies the values. */
    public WordTest {
        values = List.copyOf(values);
    }

    /** What can be looked at. */
    public enum Attribute {
        /** The base form, lower case. */
        LEMMA,
        /** The word as it stands, lower case. */
        FORM,
        /** The universal part of speech. */
        POS,
        /** The Penn Treebank tag. */
        TAG,
        /** The relation to the head, with or without its subtype. */
        REL,
        /** A class of the rulebook's words. */
        CLASS,
        /** The kind of name that the word is part of: person, organization, place, nationality, event. */
        NAME,
        /** What the word refers to: person, state, organisation, body, group, official, any. */
        ACTOR
    }
}
