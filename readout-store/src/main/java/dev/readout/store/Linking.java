package dev.readout.store;

import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.model.record.Engagement;
import java.util.Collection;
import java.util.Optional;

/** Makes one record of many readings; a function of the set of readings, whatever their order. */
public interface Linking {

    /** The record of readings, and where each contact went. */
    Linkage link(Collection<ArticleReading> readings);

    /**
     * Whether a record of all readings is there already, so that {@link #link} only hands it over.
     *
     * @param articles how many articles they are
     */
    default boolean isReady(int articles) {
        return false;
    }

    /** Adds readings to a record that is there; empty where only whole records can be made. */
    default Optional<Extending> extending() {
        return Optional.empty();
    }

    /**
     * One engagement out of contacts that a person says are one.
     *
     * @param id its id
     * @param readings readings that hold the contacts
     * @param contacts the contacts, at least one
     */
    Engagement join(String id, Collection<ArticleReading> readings, Collection<ContactRef> contacts);
}
