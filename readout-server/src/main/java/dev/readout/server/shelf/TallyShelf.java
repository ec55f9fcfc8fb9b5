package dev.readout.server.shelf;

import dev.readout.store.query.SourceCoverage;
import java.util.List;
import java.util.Map;

/** How much there is: of facts, of pairs, of outlets and sources, of months. */
public interface TallyShelf {

    /** How much there is. */
    Shelf.Overview overview();

    /** Pairs of states by how many contacts of theirs were held. */
    List<Shelf.PairCount> pairs(int most);

    /** Articles read, by outlet. */
    List<Shelf.OutletCount> coverage();

    /** The sources that are followed, how they stand and how much of them is had, by name; none where nothing is collected. */
    List<SourceCoverage> sources();

    /** How many articles were published in each month ({@code 2025-07}), in order. */
    Map<String, Integer> articlesByMonth();
}
