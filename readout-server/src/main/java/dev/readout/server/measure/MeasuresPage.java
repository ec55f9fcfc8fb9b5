package dev.readout.server.measure;

import dev.readout.server.view.DayText;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import java.util.List;

/**
 * Measures on a day.
 *
 * @param frame what surrounds it
 * @param calendar the time drawn
 * @param day the day
 * @param filters what it is narrowed to
 * @param groups the measures by what is known of them on that day, those of each standing in the order of the standings
 * @param since the day that it is compared with, or unknown if with none
 * @param changes what changed between the two days, by day: a part
 * @param changed how many changes there are
 * @param pager where further measures stand
 * @param changePager where further changes stand
 */
public record MeasuresPage(
        Frame frame,
        Calendar calendar,
        DayText day,
        Filters filters,
        List<Group> groups,
        DayText since,
        List<Changed> changes,
        int changed,
        Pager pager,
        Pager changePager) {

    /** Copies the lists. */
    public MeasuresPage {
        groups = List.copyOf(groups);
        changes = List.copyOf(changes);
    }

    /** The measures that are threatened. */
    public Group threats() {
        return group(MeasureStanding.THREATENED);
    }

    /** Those that somebody asks to be lifted. */
    public Group demands() {
        return group(MeasureStanding.DEMANDED);
    }

    /** What is told to have been done: neither threats nor demands. */
    public List<Group> deeds() {
        return groups.stream().filter(group -> group.standing().isDeed()).toList();
    }

    private Group group(MeasureStanding standing) {
        return groups.stream()
                .filter(group -> group.standing() == standing)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Measures of which the same is known.
     *
     * @param standing what is known
     * @param stories a part of them
     * @param total how many there are
     * @param link where the first of them stands
     */
    public record Group(MeasureStanding standing, List<MeasureStory> stories, int total, String link) {

        /** Copies the list. */
        public Group {
            stories = List.copyOf(stories);
        }

        /** {@code 345}, or {@code 345, 100 of them here}. */
        public String count() {
            return stories.size() == total ? String.valueOf(total) : total + ", " + stories.size() + " of them here";
        }
    }

    /** Addresses of the part before and of the part behind, or nothing. */
    public record Pager(String previous, String next) {}

    /**
     * Something told of a measure between two days.
     *
     * @param day when
     * @param story the measure
     * @param step what is told
     * @param before what was known of it the day before
     */
    public record Changed(DayText day, MeasureStory story, MeasureStory.Step step, MeasureStanding before) {}
}
