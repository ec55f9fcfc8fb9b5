package dev.readout.store.sql;

import dev.readout.model.record.Measure;
import dev.readout.store.fact.FactKey;
import dev.readout.store.json.FactCodec;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.MeasureBoard;
import dev.readout.store.query.MeasureHistories;
import dev.readout.store.query.MeasureHistory;
import dev.readout.store.query.MeasureTrack;
import dev.readout.store.query.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/** What became of measures. */
public final class MeasureQueries {

    private final FactQueries facts;
    private final MeasureDays days;

    /** Over facts. */
    public MeasureQueries(FactQueries facts, FactCodec codec) {
        this.facts = facts;
        this.days = new MeasureDays(codec);
    }

    /**
     * What is told of each of the measures that a filter means, by imposer, targets, kind and rate.
     *
     * @param shown chooses those whose words are wanted too
     */
    public MeasureBoard board(Handle handle, FactFilter filter, UnaryOperator<List<MeasureTrack>> shown) {
        List<MeasureTrack> all = tracks(handle, filter);
        return new MeasureBoard(all, histories(handle, shown.apply(all)));
    }

    private List<MeasureTrack> tracks(Handle handle, FactFilter filter) {
        return days.tracks(handle, Revision.RECORD.number(handle), facts.set(handle, filter));
    }

    private List<MeasureHistory> histories(Handle handle, List<MeasureTrack> tracks) {
        Map<FactKey, MeasureTrack.Step> steps = new LinkedHashMap<>();
        tracks.forEach(track -> track.steps().forEach(step -> steps.put(step.key(), step)));
        List<Integer> rows = steps.values().stream().map(MeasureTrack.Step::row).toList();
        return MeasureHistories.dated(facts.found(handle, rows, Measure.class), found -> {
            MeasureTrack.Step step = steps.get(found.key());
            return step == null ? null : step.day();
        });
    }

    /**
     * A part of the measures in force on a day, each as it is told of that day, by imposer, targets, kind and rate. Status,
     * days and words of the filter narrow what is told of the day, not what is looked at to tell it.
     *
     * @param skip how many to pass over
     */
    public Page<Measure> inForce(Handle handle, FactFilter filter, LocalDate day, int skip, int limit) {
        ImmutableRoaringBitmap meant = facts.set(handle, filter);
        List<Integer> rows = tracks(handle, filter.withoutStanding()).stream()
                .map(track -> track.on(day))
                .flatMap(Optional::stream)
                .filter(step -> step.head().isInForce() && meant.contains(step.row()))
                .map(MeasureTrack.Step::row)
                .toList();
        int from = Math.min(skip, rows.size());
        int to = (int) Math.min(rows.size(), (long) from + limit);
        return new Page<>(
                facts.found(handle, rows.subList(from, to), Measure.class),
                rows.size(),
                to < rows.size() ? Integer.toString(to) : null);
    }
}
