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
 * @param groups the measures by what is known of them on that day; threats and demands are not among them
 * @param threats what was only threatened
 * @param demands measures that somebody asks to be lifted
 * @param since the day that it is compared with, or unknown if with none
 * @param changes what changed between the two days, by day
 * @param total how many measures there are in the groups
 * @param bound that there are more than are shown, or nothing
 */
public record MeasuresPage(
        Frame frame,
        Calendar calendar,
        DayText day,
        Filters filters,
        List<Group> groups,
        List<MeasureStory> threats,
        List<MeasureStory> demands,
        DayText since,
        List<Changed> changes,
        int total,
        String bound) {

    /** Copies the lists. */
    public MeasuresPage {
        groups = List.copyOf(groups);
        threats = List.copyOf(threats);
        demands = List.copyOf(demands);
        changes = List.copyOf(changes);
    }

    /** Measures of which the same is known. */
    public record Group(MeasureStanding standing, List<MeasureStory> stories) {

        /** Copies the list. */
        public Group {
            stories = List.copyOf(stories);
        }
    }

    /**
     * Something told of a measure between two days.
     *
     * @param day when
     * @param story the measure
     * @param step what is told
     * @param before what was known of it on the first of the two days
     */
    public record Changed(DayText day, MeasureStory story, MeasureStory.Step step, MeasureStanding before) {}
}
