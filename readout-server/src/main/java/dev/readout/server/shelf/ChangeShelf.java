package dev.readout.server.shelf;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What changed in the record, and when. */
public interface ChangeShelf {

    /** The number of the latest change of the record. */
    long latest();

    /** How often anything was written: for as long as the number stays, every answer does. */
    long revision();

    /** When the record was last changed; 1970 if it never was. */
    default Instant lastChanged() {
        return after(Math.max(0, latest() - 1), 1).stream()
                .map(Shelf.Change::at)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** What changed after a change (0: from the start), in order; at most so many. */
    List<Shelf.Change> after(long after, int most);

    /** How often facts were changed since they were added, by their ids; facts that never were are left out. */
    Map<String, Integer> revisions(Collection<String> ids);
}
