package dev.readout.store.sql;

import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import dev.readout.store.query.MeasureHead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/**
 * Which measures are in force on a day, among any number: from when on each is told to have had its status. Kept in memory,
 * without its words, as long as nothing is read or changed; 60,000 measures take some 10 MB.
 */
final class MeasureDays {

    private static final int AT_ONCE = 500;

    /** How many rows a server sends at once. */
    private static final int ROWS_AT_ONCE = 1_000;

    private final FactCodec codec;
    private volatile @Nullable Known known;

    MeasureDays(FactCodec codec) {
        this.codec = codec;
    }

    private record Known(long revision, List<Step> steps) {}

    /** What is told of the measure of a history on a day. */
    private record Step(int pk, FactKey key, String history, LocalDate day, boolean inForce) {}

    private record Row(int pk, FactKey key, MeasureHead head) {}

    /**
     * The rows that tell how far those measures have got that are in force on a day, by imposer, targets, kind and rate.
     *
     * @param revision how often the record was written
     * @param set the measures that count
     */
    List<Integer> inForce(Handle handle, long revision, ImmutableRoaringBitmap set, LocalDate day) {
        Map<String, Step> last = new TreeMap<>();
        for (Step step : steps(handle, revision)) {
            if (!step.day().isAfter(day) && set.contains(step.pk())) {
                last.put(step.history(), step);
            }
        }
        return last.values().stream().filter(Step::inForce).map(Step::pk).toList();
    }

    private List<Step> steps(Handle handle, long revision) {
        Known now = known;
        if (now == null || now.revision() != revision) {
            now = new Known(revision, read(handle));
            known = now;
        }
        return now.steps();
    }

    /** What was done, and is dated, in the order of the days. */
    private List<Step> read(Handle handle) {
        List<Row> rows = rows(handle);
        Map<Integer, LocalDate> told = told(
                handle,
                rows.stream()
                        .filter(row -> row.head().day().isEmpty())
                        .map(Row::pk)
                        .toList());
        Map<String, String> histories = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (Row row : rows) {
            String history = row.head().history();
            row.head()
                    .day()
                    .or(() -> Optional.ofNullable(told.get(row.pk())))
                    .ifPresent(day -> steps.add(new Step(
                            row.pk(),
                            row.key(),
                            histories.computeIfAbsent(history, same -> same),
                            day,
                            row.head().isInForce())));
        }
        steps.sort(Comparator.comparing(Step::day).thenComparing(Step::key));
        return steps;
    }

    private List<Row> rows(Handle handle) {
        try (Query query = handle.createQuery(
                        "select pk, id, copy, body from fact where sort = :sort and body is not null")
                .setFetchSize(ROWS_AT_ONCE)) {
            return query
                    .bind("sort", Sort.MEASURE.code())
                    .map((row, context) -> new Row(
                            FactSets.number(row.getLong("pk")),
                            new FactKey(Sort.MEASURE, row.getString("id"), row.getInt("copy")),
                            head(row.getString("body"))))
                    .stream()
                    .filter(row -> row.head().isDeed())
                    .toList();
        }
    }

    private MeasureHead head(String body) {
        return codec.read(body, MeasureHead.class, id -> {
            throw new IllegalStateException("the head of a measure quotes nothing");
        });
    }

    /** The first day on which an article that tells them was published. */
    private static Map<Integer, LocalDate> told(Handle handle, List<Integer> pks) {
        Map<Integer, LocalDate> days = new HashMap<>();
        for (int from = 0; from < pks.size(); from += AT_ONCE) {
            handle.createQuery(
                            "select t.fact, min(a.day) d from telling t join article a on a.id = t.article where t.fact in"
                                    + " (<pks>) and a.day is not null group by t.fact")
                    .bindList("pks", pks.subList(from, Math.min(pks.size(), from + AT_ONCE)))
                    .map((row, context) ->
                            Map.entry(FactSets.number(row.getLong(1)), LocalDate.parse(row.getString("d"))))
                    .forEach(entry -> days.put(entry.getKey(), entry.getValue()));
        }
        return days;
    }
}
