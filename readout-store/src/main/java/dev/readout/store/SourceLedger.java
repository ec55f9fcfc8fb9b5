package dev.readout.store;

import dev.readout.model.source.HostState;
import dev.readout.model.source.Ledger;
import dev.readout.model.source.PageState;
import dev.readout.model.source.SourceState;
import dev.readout.store.query.SourceCoverage;
import dev.readout.store.sql.Database;
import dev.readout.store.sql.HostTable;
import dev.readout.store.sql.PageTable;
import dev.readout.store.sql.Revision;
import dev.readout.store.sql.SourceTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What collecting remembers, kept in the database beside the record; and which archives were read into it. */
public final class SourceLedger implements Ledger {

    private final Database database;
    private final Supplier<String> now;

    SourceLedger(Database database, Supplier<String> now) {
        this.database = database;
        this.now = now;
    }

    @Override
    public Optional<SourceState> source(String address) {
        return database.read(handle -> SourceTable.find(handle, address));
    }

    @Override
    public void keep(SourceState state) {
        database.write(Revision.SOURCES, handle -> {
            SourceTable.keep(handle, state);
            return state;
        });
    }

    /** Every source that was ever followed, with how much of it is had, by name. */
    public List<SourceCoverage> coverage() {
        return database.read(SourceTable::coverage);
    }

    @Override
    public Optional<PageState> page(String address) {
        return database.read(handle -> PageTable.find(handle, address));
    }

    @Override
    public void keep(List<PageState> pages) {
        database.write(Revision.SOURCES, handle -> {
            PageTable.keep(handle, pages);
            return pages;
        });
    }

    @Override
    public List<PageState> due(String source, Instant time, int most) {
        return database.read(handle -> PageTable.due(handle, source, time, most));
    }

    @Override
    public long dueCount(String source, Instant time) {
        return database.read(handle -> PageTable.dueCount(handle, source, time));
    }

    @Override
    public Optional<HostState> host(String host) {
        return database.read(handle -> HostTable.find(handle, host));
    }

    @Override
    public void keep(HostState host) {
        database.write(Revision.SOURCES, handle -> {
            HostTable.keep(handle, host);
            return host;
        });
    }

    /** Those of some files of archives that were not read into this record yet. */
    public Set<String> unread(Set<String> archives) {
        return database.read(handle -> {
            Set<String> unread = new TreeSet<>(archives);
            handle.createQuery("select name from archive").mapTo(String.class).forEach(unread::remove);
            return unread;
        });
    }

    /** Notes that files of archives were read. */
    public void read(Set<String> archives) {
        String moment = now.get();
        database.write(Revision.SOURCES, handle -> {
            archives.forEach(name -> handle.execute(
                    "insert into archive (name, read_at) values (?, ?) on conflict (name) do nothing", name, moment));
            return archives;
        });
    }

    /**
     * How far a file of a web archive was read.
     *
     * @param file the file, by a name or sum
     * @param reading by what gate and tables; what was read by others counts for nothing
     * @return the byte before which all was kept; 0 for a file that was never begun
     */
    public long place(String file, String reading) {
        return database.read(
                handle -> handle.createQuery("select position from archive_place where file = ? and reading = ?")
                        .bind(0, file)
                        .bind(1, reading)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    /**
     * Notes how far a file of a web archive was read.
     *
     * @param file the file, by a name or sum
     * @param reading by what gate and tables
     * @param position the byte before which all was kept
     */
    public void reached(String file, String reading, long position) {
        String moment = now.get();
        database.write(
                Revision.SOURCES,
                handle -> handle.execute(
                        "insert into archive_place (file, reading, position, reached_at) values (?, ?, ?, ?)"
                                + " on conflict (file) do update set reading = excluded.reading,"
                                + " position = excluded.position, reached_at = excluded.reached_at",
                        file,
                        reading,
                        position,
                        moment));
    }
}
