package dev.readout.server.measure;

import dev.readout.model.record.MeasureStatus;
import dev.readout.store.query.MeasureTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of any number of measures: all are counted, a part is shown.
 *
 * @param day the chosen day
 * @param standing the measures by what is known of them on the day, those of a standing by imposer, targets, kind and rate
 * @param changes what was told to have been done between two days, by day
 * @param from how many measures come before the part that is shown
 * @param changedFrom how many changes come before the part that is shown
 */
record MeasureChoice(
        LocalDate day,
        Map<MeasureStanding, List<MeasureTrack>> standing,
        List<Change> changes,
        int from,
        int changedFrom) {

    /** How many measures a page shows. */
    static final int MOST = 50;

    /** How many changes a page shows. */
    static final int MOST_CHANGES = 200;

    /** How much of what is told of a measure a page shows: what was told last up to the chosen day, and first after it. */
    static final int MOST_BEFORE = 6;

    static final int MOST_AFTER = 3;

    /**
     * Something done.
     *
     * @param track the measure
     * @param step its place among what is told of the measure
     * @param day when
     */
    record Change(MeasureTrack track, int step, LocalDate day) {

        /** What is told of it. */
        MeasureTrack.Step told() {
            return track.steps().get(step);
        }
    }

    /** What a page on a day shows, compared with another day if there is one. */
    static MeasureChoice of(
            List<MeasureTrack> tracks, LocalDate day, @Nullable LocalDate since, int from, int changedFrom) {
        Map<MeasureStanding, List<MeasureTrack>> standing = new EnumMap<>(MeasureStanding.class);
        List<Change> changes = new ArrayList<>();
        for (MeasureTrack track : tracks) {
            standing.computeIfAbsent(MeasureStanding.of(track.steps(), day), any -> new ArrayList<>())
                    .add(track);
            if (since != null) {
                addChanges(track, since, day, changes);
            }
        }
        changes.sort(Comparator.comparing(Change::day)
                .thenComparing(change -> change.track().history())
                .thenComparing(Change::step));
        return new MeasureChoice(day, standing, changes, from, changedFrom);
    }

    /** What is told to have been done on days after the first, up to the second; what was told before is no change. */
    private static void addChanges(MeasureTrack track, LocalDate since, LocalDate day, List<Change> changes) {
        MeasureStatus before = null;
        for (int i = 0; i < track.steps().size(); i++) {
            MeasureTrack.Step step = track.steps().get(i);
            LocalDate when = step.day();
            if (step.isDeed() && when != null) {
                if (step.status() != before && when.isAfter(since) && !when.isAfter(day)) {
                    changes.add(new Change(track, i, when));
                }
                before = step.status();
            }
        }
    }

    /** How many measures there are of a standing. */
    int total(MeasureStanding one) {
        return standing.getOrDefault(one, List.of()).size();
    }

    /** How many measures there are. */
    int total() {
        return standing.values().stream().mapToInt(List::size).sum();
    }

    /** How many measures come before those of a standing. */
    int before(MeasureStanding one) {
        int before = 0;
        for (MeasureStanding other : MeasureStanding.values()) {
            before += other.compareTo(one) < 0 ? total(other) : 0;
        }
        return before;
    }

    /** Those of a standing that are shown. */
    List<MeasureTrack> part(MeasureStanding one) {
        int first = Math.max(0, from - before(one));
        int last = Math.min(total(one), from + MOST - before(one));
        return first >= last ? List.of() : standing.getOrDefault(one, List.of()).subList(first, last);
    }

    /** The changes that are shown. */
    List<Change> changePart() {
        int first = Math.min(changedFrom, changes.size());
        return changes.subList(first, Math.min(changes.size(), first + MOST_CHANGES));
    }

    /** All measures whose words are wanted, each with what of it is shown. */
    List<MeasureTrack> shown() {
        Map<String, MeasureTrack> shown = new LinkedHashMap<>();
        for (MeasureStanding one : MeasureStanding.values()) {
            part(one).forEach(track -> shown.put(track.history(), track));
        }
        Set<Integer> changed = new HashSet<>();
        for (Change change : changePart()) {
            shown.put(change.track().history(), change.track());
            changed.add(change.told().row());
        }
        return shown.values().stream().map(track -> near(track, changed)).toList();
    }

    /** A measure with what is told of it around the day, how far it has got on it, and some changes. */
    private MeasureTrack near(MeasureTrack track, Set<Integer> changed) {
        List<MeasureTrack.Step> steps = track.steps();
        if (steps.size() <= MOST_BEFORE + MOST_AFTER) {
            return track;
        }
        int until = (int) steps.stream()
                .takeWhile(step -> step.day() != null && !step.day().isAfter(day))
                .count();
        Set<Integer> rows = new HashSet<>();
        steps.subList(Math.max(0, until - MOST_BEFORE), Math.min(steps.size(), until + MOST_AFTER))
                .forEach(step -> rows.add(step.row()));
        track.on(day).ifPresent(step -> rows.add(step.row()));
        return new MeasureTrack(
                track.history(),
                steps.stream()
                        .filter(step -> rows.contains(step.row()) || changed.contains(step.row()))
                        .toList());
    }
}
