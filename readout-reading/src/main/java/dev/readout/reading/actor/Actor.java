package dev.readout.reading.actor;

import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.NameWords;
import dev.readout.reading.lexicon.Office;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or is acted upon, as one article tells of him, her or it.
 *
 * @param kind what sort
 * @param name the fullest name in the article, or the description of who has none
 * @param state the state or organisation that it is or speaks for, or null
 * @param title the office as the article gives it, or null
 * @param rank how high the office is, or null if none is known
 */
public record Actor(
        Kind kind,
        String name,
        @Nullable StateCode state,
        @Nullable String title,
        Office.@Nullable Rank rank) {

    /** What sort of actor. */
    public enum Kind {
        /** A person with a name. */
        PERSON,
        /** A state, by its own name, its people's or its capital's. */
        STATE,
        /** A body of a state. */
        BODY,
        /** An international organisation. */
        ORGANISATION,
        /** A person or persons without a name: a senior official, Thai leaders. */
        OFFICIAL,
        /** One of several who are spoken of together: both sides. */
        GROUP,
        /** Anybody else with a name: a newspaper, a firm. */
        OTHER
    }

    /** Whether it has a name of a person. */
    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** Whether it may take part in a contact between states. */
    public boolean isParty() {
        return state != null && kind != Kind.OTHER && rank != Office.Rank.PRIVATE;
    }

    /** Whether the names of two actors may be one person's or body's: the words of one are all in the other. */
    public boolean mayBe(Actor other) {
        return NameWords.match(name, other.name);
    }

    /** A state itself. */
    public static Actor ofState(StateCode state) {
        return new Actor(Kind.STATE, state.value(), state, null, null);
    }

    /** One of two sides that are spoken of together. */
    public static Actor ofBothSides(StateCode side) {
        return new Actor(Kind.GROUP, "both sides", side, null, null);
    }

    static Actor state(Kind kind, String name, StateCode code) {
        return new Actor(kind, name, code, null, null);
    }
}
