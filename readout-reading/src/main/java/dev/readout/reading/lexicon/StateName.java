package dev.readout.reading.lexicon;

import dev.readout.model.record.StateCode;

/**
 * What a name of a state, its people, its government or an organisation stands for.
 *
 * @param code the state or organisation
 * @param sort how the name names it
 * @param name the usual English name of the state or organisation
 */
public record StateName(StateCode code, Sort sort, String name) {

    /** How a name names a state. */
    public enum Sort {
        /** Its own name: {@code Malaysia}. */
        STATE,
        /** Its people: {@code Malaysian}. */
        PEOPLE,
        /** Its capital: {@code Kuala Lumpur}. */
        CAPITAL,
        /** A body of its government: {@code the White House}. */
        BODY,
        /** An international organisation: {@code ASEAN}. */
        ORGANISATION,
        /** A place or thing of another kind with a state's name in its own: {@code the South China Sea}, {@code New Jersey}. */
        NAMESAKE
    }

    /** Somebody or something of a state that no word names: {@code his negotiators}. */
    public static StateName ofPeople(StateCode code) {
        return new StateName(code, Sort.PEOPLE, code.value());
    }
}
