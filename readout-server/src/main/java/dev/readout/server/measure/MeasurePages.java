package dev.readout.server.measure;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.server.list.ListLinks;
import dev.readout.server.shelf.MeasureQuery;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import dev.readout.store.query.MeasureHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the pages of measures. */
public final class MeasurePages {

    private static final int MOST = 200;
    private static final Set<MeasureStanding> APART = Set.of(MeasureStanding.THREATENED, MeasureStanding.DEMANDED);
    private static final Comparator<MeasureHistory> ORDER = Comparator.comparing(MeasureHistory::by)
            .thenComparing(one -> one.targets().toString())
            .thenComparing(MeasureHistory::kind)
            .thenComparing(one -> String.valueOf(one.ratePercent()));

    private final Shelf shelf;
    private final StateNames names;

    /** Pages of what a shelf holds. */
    public MeasurePages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /**
     * What is asked of measures.
     *
     * @param on the day, or null for that of the latest article
     * @param since a day to compare with, or null
     * @param by who takes them, or null for all
     * @param target against whom, or null for all
     * @param kind of which kind, or null for all
     */
    public record Question(
            @Nullable LocalDate on,
            @Nullable LocalDate since,
            @Nullable StateCode by,
            @Nullable StateCode target,
            @Nullable MeasureKind kind) {}

    /** Measures on a day. */
    public MeasuresPage page(Question asked, Filters filters) {
        AsOf now = AsOf.now(shelf);
        LocalDate day = asked.on() == null ? now.today() : asked.on();
        MeasureQuery query = new MeasureQuery(asked.by(), asked.target(), asked.kind(), null, null, null, MOST, null);
        List<MeasureHistory> histories =
                shelf.measureHistories(query).stream().sorted(ORDER).toList();
        Sides sides = sides(histories);
        Sentences sentences = new Sentences(
                new Quoted()
                        .measures(histories.stream()
                                .flatMap(history -> history.steps().stream())
                                .map(step -> step.found().fact())
                                .toList())
                        .in(shelf),
                sides);
        Calendar calendar = Calendar.of(histories, day, now.today());
        MeasureStories stories = new MeasureStories(calendar, sides, sentences);
        Map<MeasureStanding, List<MeasureStory>> standing = new EnumMap<>(MeasureStanding.class);
        for (MeasureHistory history : histories) {
            MeasureStory story = stories.story(history);
            standing.computeIfAbsent(story.standing(), any -> new ArrayList<>()).add(story);
        }
        List<MeasuresPage.Group> groups = Arrays.stream(MeasureStanding.values())
                .filter(one -> !APART.contains(one))
                .map(one -> new MeasuresPage.Group(one, standing.getOrDefault(one, List.of())))
                .toList();
        List<MeasuresPage.Changed> changes =
                asked.since() == null ? List.of() : changes(histories, stories, asked.since(), day);
        return new MeasuresPage(
                now.frame(
                        "Measures on " + day,
                        "measures",
                        List.of(new Frame.Crumb("Measures", "")),
                        formats(filters),
                        sentences),
                calendar,
                DayText.of(day),
                filters,
                groups,
                standing.getOrDefault(MeasureStanding.THREATENED, List.of()),
                standing.getOrDefault(MeasureStanding.DEMANDED, List.of()),
                DayText.of(asked.since() == null ? null : PartialDate.of(asked.since())),
                changes,
                groups.stream().mapToInt(group -> group.stories().size()).sum(),
                bound(shelf.measures(query).total()));
    }

    private static String bound(long total) {
        return total <= MOST
                ? ""
                : " Of " + Words.count(total, "mention") + " of measures, the " + MOST
                        + " with the latest days are shown here: name a state, a target or a kind for the others.";
    }

    private static List<Frame.Format> formats(Filters filters) {
        Filters shown = filters.with("since", null);
        List<Frame.Format> formats = new ArrayList<>(ListLinks.formats(shown, "measures"));
        formats.add(new Frame.Format(
                "iCalendar", "text/calendar", shown.at("/measures.ics").link()));
        return formats;
    }

    private Sides sides(List<MeasureHistory> histories) {
        Set<StateCode> states = new TreeSet<>();
        histories.forEach(one -> states.add(one.by()));
        histories.forEach(one -> states.addAll(one.targets()));
        return states.size() == 2 ? Sides.among(states, names) : Sides.none(names);
    }

    /** What is told to have been done on days after the first, up to the second. */
    private static List<MeasuresPage.Changed> changes(
            List<MeasureHistory> histories, MeasureStories stories, LocalDate since, LocalDate day) {
        List<MeasuresPage.Changed> changes = new ArrayList<>();
        for (MeasureHistory history : histories) {
            MeasureStory story = stories.story(history);
            for (int i = 0; i < history.steps().size(); i++) {
                LocalDate when = history.steps().get(i).day();
                boolean deed = history.steps().get(i).isDeed();
                if (deed && when != null && when.isAfter(since) && !when.isAfter(day)) {
                    changes.add(new MeasuresPage.Changed(
                            DayText.of(
                                    MeasureStories.date(history.steps().get(i)).orElse(null)),
                            story,
                            story.steps().get(i),
                            MeasureStanding.of(history, since)));
                }
            }
        }
        changes.sort(
                Comparator.comparing((MeasuresPage.Changed one) -> one.day().iso())
                        .thenComparing(one -> one.story().by().code())
                        .thenComparing(one -> one.story().name()));
        return changes;
    }
}
