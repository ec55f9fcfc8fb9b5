package dev.readout.server.shelf;

import dev.readout.store.RecordQueries;
import dev.readout.store.RecordStore;
import dev.readout.store.query.Change;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The log of changes, as a store keeps it. */
final class StoreChanges implements ChangeShelf {

    private final RecordStore store;
    private final RecordQueries queries;

    StoreChanges(RecordStore store) {
        this.store = store;
        this.queries = store.queries();
    }

    @Override
    public long latest() {
        return queries.latestChange();
    }

    @Override
    public long revision() {
        return store.revision();
    }

    @Override
    public List<Shelf.Change> after(long after, int most) {
        return queries.changes(after, most).stream().map(StoreChanges::change).toList();
    }

    @Override
    public Map<String, Integer> revisions(Collection<String> ids) {
        return queries.revisions(ids);
    }

    private static Shelf.Change change(Change change) {
        return new Shelf.Change(
                change.seq(),
                change.at(),
                change.kind().code(),
                change.cause().code(),
                change.fact().sort().code(),
                change.fact().name());
    }
}
