package dev.readout.model.reading;

import dev.readout.model.record.Record;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The record of several readings, and where each of their contacts went.
 *
 * @param record the record
 * @param engagements the id of the engagement that each contact became part of, in the order of the contacts
 */
public record Linkage(Record record, SortedMap<ContactRef, String> engagements) {

    /** Copies the map. */
    public Linkage {
        engagements = Collections.unmodifiableSortedMap(new TreeMap<>(engagements));
    }

    /** The record of several readings, and where each of their contacts went. */
    public Linkage(Record record, Map<ContactRef, String> engagements) {
        this(record, new TreeMap<>(engagements));
    }
}
