package dev.readout.store.sql;

import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.FactCodec;
import dev.readout.store.query.MeasureHead;
import dev.readout.store.query.MeasureTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/**
 * When each measure is told to have got how far, among any number. Kept in memory, without words, as long as nothing is read
 * or changed; 60,000 measures take some 25 MB.
 */
final class MeasureDays {

    /** How many rows a server sends at once. */
    private static final int ROWS_AT_ONCE = 1_000;

    private final FactCodec codec;
    private volatile @Nullable Known known;

    MeasureDays(FactCodec codec) {
        this.codec = codec;
    }

    private record Known(long revision, List<MeasureTrack> tracks, Map<Integer, Integer> places) {

        /** In the order of the tracks. */
        static Known of(long revision, List<MeasureTrack> tracks) {
            Map<Integer, Integer> places = new HashMap<>();
            for (int i = 0; i < tracks.size(); i++) {
                for (MeasureTrack.Step step : tracks.get(i).steps()) {
                    places.put(step.row(), i);
                }
            }
            return new Known(revision, tracks, places);
        }

        /** Those of which any of some rows tells; what the other rows tell is left out. */
        List<MeasureTrack> among(ImmutableRoaringBitmap meant) {
            BitSet told = new BitSet();
            meant.forEach((int row) -> {
                Integer place = places.get(row);
                if (place != null) {
                    told.set(place);
                }
            });
            return told.stream()
                    .mapToObj(tracks::get)
                    .map(track -> among(track, meant))
                    .toList();
        }

        private static MeasureTrack among(MeasureTrack track, ImmutableRoaringBitmap meant) {
            List<MeasureTrack.Step> steps = track.steps().stream()
                    .filter(step -> meant.contains(step.row()))
                    .toList();
            return steps.size() == track.steps().size() ? track : new MeasureTrack(track.history(), steps);
        }
    }

    private record Row(int pk, FactKey key, MeasureHead head) {}

    /**
     * What some rows tell of each measure, by imposer, targets, kind and rate; those of which none of them tells are missing.
     *
     * @param revision how often the record was written
     */
    List<MeasureTrack> tracks(Handle handle, long revision, ImmutableRoaringBitmap meant) {
        Known now = known;
        if (now == null || now.revision() != revision) {
            now = Known.of(revision, read(handle));
            known = now;
        }
        return now.among(meant);
    }

    private List<MeasureTrack> read(Handle handle) {
        List<Row> rows = rows(handle);
        Map<Integer, LocalDate> told = told(
                handle,
                rows.stream()
                        .filter(row -> row.head().day().isEmpty())
                        .map(Row::pk)
                        .toList());
        Map<String, List<MeasureTrack.Step>> histories = new TreeMap<>();
        for (Row row : rows) {
            LocalDate day = row.head().day().orElse(told.get(row.pk()));
            histories
                    .computeIfAbsent(row.head().history(), key -> new ArrayList<>())
                    .add(new MeasureTrack.Step(row.pk(), row.key(), row.head(), day));
        }
        List<MeasureTrack> tracks = new ArrayList<>();
        histories.forEach((history, steps) -> tracks.add(new MeasureTrack(history, steps)));
        return tracks;
    }

    private List<Row> rows(Handle handle) {
        try (Query query = handle.createQuery(
                        "select pk, id, copy, body from fact where sort = :sort and body is not null")
                .setFetchSize(ROWS_AT_ONCE)) {
            return query.bind("sort", Sort.MEASURE.code())
                    .map((row, context) -> new Row(
                            FactSets.number(row.getLong("pk")),
                            new FactKey(Sort.MEASURE, row.getString("id"), row.getInt("copy")),
                            head(row.getString("body"))))
                    .list();
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
        for (List<Integer> some : Portions.of(pks)) {
            handle.createQuery(
                            "select t.fact, min(a.day) d from telling t join article a on a.id = t.article where t.fact in"
                                    + " (<pks>) and a.day is not null group by t.fact")
                    .bindList("pks", some)
                    .map((row, context) ->
                            Map.entry(FactSets.number(row.getLong(1)), LocalDate.parse(row.getString("d"))))
                    .forEach(entry -> days.put(entry.getKey(), entry.getValue()));
        }
        return days;
    }
}
