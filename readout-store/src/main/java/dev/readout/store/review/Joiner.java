package dev.readout.store.review;

import dev.readout.model.reading.ContactRef;
import dev.readout.model.record.Engagement;
import java.util.Set;

/** Makes one engagement of contacts that a person says are one. */
@FunctionalInterface
public interface Joiner {

    /** The engagement of an id and its contacts, of which there is at least one. */
    Engagement join(String id, Set<ContactRef> contacts);
}
