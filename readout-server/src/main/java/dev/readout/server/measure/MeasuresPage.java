package dev.readout.server.measure;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures on a day.
 *
 * @param frame what surrounds it
 * @param day the day
 * @param filters what it is narrowed to
 * @param groups the measures by what is known of them on that day; threats and demands are not among them
 * @param threats what was only threatened
 * @param demands measures that somebody asks to be lifted
 * @param total how many measures there are in the groups
 */
public record MeasuresPage(
        Frame frame,
        DayText day,
        Filters filters,
        List<Group> groups,
        List<MeasureRow> threats,
        List<MeasureRow> demands,
        int total) {

    /** Copies the lists. */
    public MeasuresPage {
        groups = List.copyOf(groups);
        threats = List.copyOf(threats);
        demands = List.copyOf(demands);
    }

    /** Measures of which the same is known. */
    public record Group(String id, String title, String note, List<MeasureRow> rows) {

        /** Copies the list. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** The page of some measures on a day; of the record as it is now. */
    public static MeasuresPage of(
            List<Measure> measures,
            Map<ArticleId, Article> articles,
            StateNames names,
            LocalDate day,
            Filters filters,
            AsOf now) {
        List<StateCode> states = new ArrayList<>();
        measures.forEach(one -> states.add(one.by()));
        measures.forEach(one -> states.addAll(one.targets()));
        Sides sides = states.stream().distinct().count() == 2 ? Sides.among(states, names) : Sides.none(names);
        Sentences sentences = new Sentences(articles, sides);
        Map<MeasureRow.Standing, List<MeasureRow>> rows = new EnumMap<>(MeasureRow.Standing.class);
        for (MeasureRow.Standing standing : MeasureRow.Standing.values()) {
            rows.put(standing, new ArrayList<>());
        }
        measures.stream()
                .sorted(Comparator.comparing(Measure::by)
                        .thenComparing(one -> one.targets().toString())
                        .thenComparing(Measure::kind)
                        .thenComparing(Measure::id))
                .forEach(one -> rows.computeIfAbsent(MeasureRow.standing(one, day), key -> new ArrayList<>())
                        .add(MeasureRow.of(one, sides, sentences)));
        List<Group> groups = groups(rows);
        return new MeasuresPage(
                now.frame(
                        "Measures on " + day,
                        "measures",
                        List.of(new Frame.Crumb("Measures", "")),
                        List.of(new Frame.Format(
                                "JSON",
                                "application/json",
                                filters.at("/api/measures").link())),
                        sentences),
                DayText.of(day),
                filters,
                groups,
                rows.getOrDefault(MeasureRow.Standing.THREATENED, List.of()),
                rows.getOrDefault(MeasureRow.Standing.DEMANDED, List.of()),
                groups.stream().mapToInt(group -> group.rows().size()).sum());
    }

    private static List<Group> groups(Map<MeasureRow.Standing, List<MeasureRow>> rows) {
        return List.of(
                group(
                        "force",
                        "In force",
                        "reported as applied, from a day that has come",
                        rows,
                        MeasureRow.Standing.IN_FORCE),
                group(
                        "due",
                        "Was to begin",
                        "announced for a day that has come; no article read says that it began",
                        rows,
                        MeasureRow.Standing.DUE),
                group(
                        "later",
                        "Announced for a later day",
                        "decided, not yet begun on the chosen day",
                        rows,
                        MeasureRow.Standing.LATER),
                group(
                        "off",
                        "Delayed, suspended or lifted",
                        "as the latest article tells",
                        rows,
                        MeasureRow.Standing.OFF),
                group(
                        "noday",
                        "No day stated",
                        "reported without the day from which it holds; check the instrument",
                        rows,
                        MeasureRow.Standing.NO_DAY));
    }

    private static Group group(
            String id,
            String title,
            String note,
            Map<MeasureRow.Standing, List<MeasureRow>> rows,
            MeasureRow.Standing standing) {
        return new Group(id, title, note, rows.getOrDefault(standing, List.of()));
    }
}
