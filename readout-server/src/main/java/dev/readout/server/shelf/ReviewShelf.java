package dev.readout.server.shelf;

import dev.readout.store.fact.Sort;
import dev.readout.store.review.Decision;
import dev.readout.store.review.Proposal;
import java.util.List;
import java.util.Optional;

/** What people decide about the record. */
public interface ReviewShelf {

    /** A fact as it was read, whatever people decided; empty if there is none, or only a decision made it. */
    Optional<Object> asRead(Sort sort, String id);

    /** The latest decisions of people, the last one first; at most so many. */
    List<Decision> decisions(int most);

    /** The decisions about a fact, in their order. */
    List<Decision> decisions(Sort sort, String id);

    /**
     * Makes a decision and shows the record accordingly.
     *
     * @throws IllegalArgumentException if there is no such fact, or it cannot be so; the message says what would be right
     */
    Decision decide(Proposal proposal);

    /**
     * Takes a decision back and shows the record accordingly.
     *
     * @throws IllegalArgumentException if there is no such decision, or it does not stand
     */
    Decision revoke(long number, String who, String why);
}
