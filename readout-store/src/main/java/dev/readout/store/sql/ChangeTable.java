package dev.readout.store.sql;

import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The log of changes, for those who follow it. */
public final class ChangeTable {

    private static final String ROW = "select seq, at, cause, sort, id, copy, change, before from change";

    private ChangeTable() {}

    /** The number of the latest change; 0 if nothing was ever changed. */
    public static long latest(Handle handle) {
        return handle.createQuery("select coalesce(max(seq), 0) from change")
                .mapTo(Long.class)
                .one();
    }

    /** What changed after a change, in order; at most so many. */
    public static List<Change> since(Handle handle, long seq, int limit) {
        return handle.createQuery(ROW + " where seq > :seq order by seq limit :limit")
                .bind("seq", seq)
                .bind("limit", limit)
                .map((row, context) -> change(row))
                .list();
    }

    /** The latest changes, the last one first; at most so many. */
    public static List<Change> newest(Handle handle, int limit) {
        return handle.createQuery(ROW + " order by seq desc limit :limit")
                .bind("limit", limit)
                .map((row, context) -> change(row))
                .list();
    }

    /** What changed of the fact of a name ({@link FactKey#named}), in order. */
    public static List<Change> of(Handle handle, Sort sort, String id) {
        return handle.createQuery(ROW + " where sort = :sort and id = :id and copy = :copy order by seq")
                .bind("sort", sort.code())
                .bind("id", FactKey.named(sort, id).id())
                .bind("copy", FactKey.named(sort, id).copy())
                .map((row, context) -> change(row))
                .list();
    }

    /** How often the facts of some ids were changed since they were added; those that never were are missing. */
    public static Map<String, Integer> revisions(Handle handle, Collection<String> ids) {
        Map<String, Integer> revisions = new TreeMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery(
                            "select id, count(*) n from change where sort in (<sorts>) and id in (<ids>) and change ="
                                    + " 'changed' group by id")
                    .bindList(
                            "sorts",
                            Arrays.stream(Sort.values()).map(Sort::code).toList())
                    .bindList("ids", List.copyOf(ids))
                    .map((row, context) -> revisions.put(row.getString("id"), row.getInt("n")))
                    .list();
        }
        return revisions;
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("seq"),
                Instant.parse(row.getString("at")),
                Change.cause(row.getString("cause")),
                new FactKey(Sort.ofCode(row.getString("sort")), row.getString("id"), row.getInt("copy")),
                Change.kind(row.getString("change")),
                row.getString("before"));
    }
}
