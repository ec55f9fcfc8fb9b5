package dev.readout.store.sql;

import dev.readout.model.source.PageState;
import dev.readout.model.source.PageState.Version;
import dev.readout.model.source.PageStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What is known of each address that a source named. */
public final class PageTable {

    private static final List<String> COLUMNS = List.of(
            "address",
            "source",
            "status",
            "first_seen",
            "visited",
            "changed",
            "due",
            "failures",
            "outcome",
            "version",
            "location",
            "digest",
            "record",
            "fetched",
            "etag",
            "last_modified");
    private static final String ROW = "select " + String.join(", ", COLUMNS) + " from page";
    private static final String KEEP = "insert into page (" + String.join(", ", COLUMNS) + ") values (:"
            + String.join(", :", COLUMNS) + ") on conflict (address) do update set "
            + String.join(
                    ", ",
                    COLUMNS.stream()
                            .skip(1)
                            .map(column -> column + " = excluded." + column)
                            .toList());
    private static final String DUE = " from page where source = :source and due is not null and due <= :now";

    private PageTable() {}

    /** What is known of an address. */
    public static Optional<PageState> find(Handle handle, String address) {
        return handle.createQuery(ROW + " where address = ?")
                .bind(0, address)
                .map((row, context) -> page(row))
                .findOne();
    }

    /** Pages of a source that are due: those never fetched first, then by the time since which they are. */
    public static List<PageState> due(Handle handle, String source, Instant now, int most) {
        return handle.createQuery("select " + String.join(", ", COLUMNS) + DUE
                        + " order by case status when 'waiting' then 0 else 1 end, due, address limit :most")
                .bind("source", source)
                .bind("now", Moments.text(now))
                .bind("most", most)
                .map((row, context) -> page(row))
                .list();
    }

    /** How many pages of a source are due. */
    public static long dueCount(Handle handle, String source, Instant now) {
        return handle.createQuery("select count(*)" + DUE)
                .bind("source", source)
                .bind("now", Moments.text(now))
                .mapTo(Long.class)
                .one();
    }

    /** Puts what is known of some addresses in place of what was. */
    public static void keep(Handle handle, List<PageState> pages) {
        if (pages.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(KEEP);
        pages.forEach(page -> batch.bindMap(values(page)).add());
        batch.execute();
    }

    private static Map<String, @Nullable Object> values(PageState page) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("address", page.address());
        values.put("source", page.source());
        values.put("status", page.status().code());
        values.put("first_seen", Moments.text(page.firstSeen()));
        values.put("visited", Moments.text(page.visited()));
        values.put("changed", Moments.text(page.changed()));
        values.put("due", Moments.text(page.due()));
        values.put("failures", page.failures());
        values.put("outcome", page.outcome());
        Version version = page.version();
        values.put("version", version == null ? null : version.number());
        values.put("location", version == null ? null : version.location());
        values.put("digest", version == null ? null : version.digest());
        values.put("record", version == null ? null : version.record());
        values.put("fetched", version == null ? null : Moments.text(version.fetched()));
        values.put("etag", version == null ? null : version.etag());
        values.put("last_modified", version == null ? null : version.lastModified());
        return values;
    }

    private static PageState page(ResultSet row) throws SQLException {
        return new PageState(
                row.getString("address"),
                row.getString("source"),
                PageStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                Instant.parse(row.getString("first_seen")),
                Moments.read(row, "visited"),
                Moments.read(row, "changed"),
                Moments.read(row, "due"),
                row.getInt("failures"),
                row.getString("outcome"),
                version(row));
    }

    private static @Nullable Version version(ResultSet row) throws SQLException {
        int number = row.getInt("version");
        return number == 0
                ? null
                : new Version(
                        number,
                        row.getString("location"),
                        row.getString("digest"),
                        row.getString("record"),
                        Instant.parse(row.getString("fetched")),
                        row.getString("etag"),
                        row.getString("last_modified"));
    }
}
