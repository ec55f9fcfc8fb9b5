package dev.readout.server.shelf;

import dev.readout.store.Reviews;
import dev.readout.store.fact.Sort;
import dev.readout.store.review.Decision;
import dev.readout.store.review.Proposal;
import java.util.List;
import java.util.Optional;

/**
 * What people decided, as a store keeps it.
 *
 * @param reviews the store's
 */
record StoreReviews(Reviews reviews) implements ReviewShelf {

    @Override
    public Optional<Object> asRead(Sort sort, String id) {
        return reviews.asRead(sort, id);
    }

    @Override
    public List<Decision> decisions(int most) {
        return reviews.newest(most);
    }

    @Override
    public List<Decision> decisions(Sort sort, String id) {
        return reviews.about(sort, id);
    }

    @Override
    public Decision decide(Proposal proposal) {
        return reviews.decide(proposal);
    }

    @Override
    public Decision revoke(long number, String who, String why) {
        return reviews.revoke(number, who, why);
    }
}
