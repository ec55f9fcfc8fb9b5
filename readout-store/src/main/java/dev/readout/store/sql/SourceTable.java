package dev.readout.store.sql;

import dev.readout.model.record.StateCode;
import dev.readout.model.source.Gap;
import dev.readout.model.source.PageStatus;
import dev.readout.model.source.Source;
import dev.readout.model.source.SourceForm;
import dev.readout.model.source.SourceKind;
import dev.readout.model.source.SourceState;
import dev.readout.store.query.SourceCoverage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Where news comes from, how each source stands, and when something may have been missed. */
public final class SourceTable {

    private static final String ROW =
            "select address, name, form, side, kind, language, last_attempt, last_success, failures, outcome, detail from source";

    private SourceTable() {}

    /** How a source stands. */
    public static Optional<SourceState> find(Handle handle, String address) {
        return handle.createQuery(ROW + " where address = ?")
                .bind(0, address)
                .map((row, context) -> state(row, gaps(handle, address)))
                .findOne();
    }

    /** Every source with how many pages of it are had, by name. */
    public static List<SourceCoverage> coverage(Handle handle) {
        Map<String, Map<String, Long>> pages = new TreeMap<>();
        handle.createQuery("select source, status, count(*) as number from page group by source, status")
                .map((row, context) -> pages.computeIfAbsent(row.getString("source"), source -> new TreeMap<>())
                        .put(row.getString("status"), row.getLong("number")))
                .list();
        return handle
                .createQuery(ROW + " order by name, address")
                .map((row, context) -> state(row, gaps(handle, row.getString("address"))))
                .list()
                .stream()
                .map(state -> coverage(state, pages.getOrDefault(state.source().address(), Map.of())))
                .toList();
    }

    /** Puts how a source stands in place of what was known. */
    public static void keep(Handle handle, SourceState state) {
        Source source = state.source();
        handle.execute("delete from source_gap where source = ?", source.address());
        handle.createUpdate("insert into source (address, name, form, side, kind, language, last_attempt, last_success,"
                        + " failures, outcome, detail) values (:address, :name, :form, :side, :kind, :language, :attempt,"
                        + " :success, :failures, :outcome, :detail) on conflict (address) do update set"
                        + " name = excluded.name, form = excluded.form, side = excluded.side, kind = excluded.kind,"
                        + " language = excluded.language, last_attempt = excluded.last_attempt,"
                        + " last_success = excluded.last_success, failures = excluded.failures,"
                        + " outcome = excluded.outcome, detail = excluded.detail")
                .bindMap(values(state))
                .execute();
        for (Gap gap : state.gaps()) {
            handle.execute(
                    "insert into source_gap (source, since, until_time, reason) values (?, ?, ?, ?)"
                            + " on conflict (source, since) do nothing",
                    source.address(),
                    Moments.text(gap.since()),
                    Moments.text(gap.until()),
                    gap.reason());
        }
    }

    private static Map<String, @Nullable Object> values(SourceState state) {
        Source source = state.source();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("address", source.address());
        values.put("name", source.name());
        values.put("form", source.form().code());
        values.put("side", source.side() == null ? null : source.side().value());
        values.put("kind", source.kind().code());
        values.put("language", source.language());
        values.put("attempt", Moments.text(state.lastAttempt()));
        values.put("success", Moments.text(state.lastSuccess()));
        values.put("failures", state.failures());
        values.put("outcome", state.outcome());
        values.put("detail", state.detail());
        return values;
    }

    private static SourceCoverage coverage(SourceState state, Map<String, Long> pages) {
        return new SourceCoverage(
                state,
                pages.getOrDefault(PageStatus.WAITING.code(), 0L),
                pages.getOrDefault(PageStatus.HELD.code(), 0L),
                pages.getOrDefault(PageStatus.GONE.code(), 0L));
    }

    private static SourceState state(ResultSet row, List<Gap> gaps) throws SQLException {
        String side = row.getString("side");
        Source source = new Source(
                row.getString("address"),
                row.getString("name"),
                SourceForm.valueOf(row.getString("form").toUpperCase(Locale.ROOT)),
                side == null ? null : new StateCode(side),
                SourceKind.valueOf(
                        row.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getString("language"));
        return new SourceState(
                source,
                Moments.read(row, "last_attempt"),
                Moments.read(row, "last_success"),
                row.getInt("failures"),
                row.getString("outcome"),
                row.getString("detail"),
                gaps);
    }

    private static List<Gap> gaps(Handle handle, String address) {
        return handle.createQuery(
                        "select since, until_time, reason from source_gap where source = ? order by since desc")
                .bind(0, address)
                .map((row, context) -> new Gap(
                        Instant.parse(row.getString("since")),
                        Moments.read(row, "until_time"),
                        row.getString("reason")))
                .list();
    }
}
