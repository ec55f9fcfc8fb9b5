package dev.readout.model.analysis;

/** What a name names. */
public enum NameType {
    /** A person. */
    PERSON,
    /** A body: ministry, party, firm, international organisation. */
    ORGANIZATION,
    /** A state, city, region, sea, building. */
    PLACE,
    /** A nationality or another adjective or noun for the people of a place or group: {@code Chinese}, {@code Emiratis}. */
    NATIONALITY,
    /** A named event: a summit, conference, war, holiday. */
    EVENT
}
