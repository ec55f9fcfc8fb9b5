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
import dev.readout.store.query.MeasureBoard;
import dev.readout.store.query.MeasureHistory;
import dev.readout.store.query.MeasureTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the pages of measures. */
public final class MeasurePages {

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
     * @param from how many measures to pass over
     * @param changedFrom how many changes to pass over
     */
    public record Question(
            @Nullable LocalDate on,
            @Nullable LocalDate since,
            @Nullable StateCode by,
            @Nullable StateCode target,
            @Nullable MeasureKind kind,
            int from,
            int changedFrom) {}

    /** Measures on a day. */
    public MeasuresPage page(Question asked, Filters filters) {
        AsOf now = AsOf.now(shelf);
        LocalDate day = asked.on() == null ? now.today() : asked.on();
        MeasureQuery query = new MeasureQuery(asked.by(), asked.target(), asked.kind(), null, null, null, 1, null);
        MeasureBoard board =
                shelf.measures().board(query, all -> choice(all, asked, day).shown());
        MeasureChoice choice = choice(board.all(), asked, day);
        Sides sides = sides(board.all());
        Sentences sentences = new Sentences(
                new Quoted()
                        .measures(
                                board.shown().stream()
                                        .flatMap(history -> history.steps().stream())
                                        .map(step -> step.found().fact())
                                        .toList(),
                                Sentences.FIRST)
                        .in(shelf),
                sides);
        Calendar calendar = Calendar.of(
                board.all().stream().flatMap(track -> track.steps().stream()).toList(), day, now.today());
        Map<String, MeasureStory> stories = stories(board, new MeasureStories(calendar, sides, sentences));
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
                Arrays.stream(MeasureStanding.values())
                        .map(one -> group(one, choice, stories, filters))
                        .toList(),
                DayText.of(asked.since() == null ? null : PartialDate.of(asked.since())),
                changes(choice, stories),
                choice.changes().size(),
                pager(filters, "from", choice.from(), MeasureChoice.MOST, choice.total()),
                pager(
                        filters,
                        "changed",
                        choice.changedFrom(),
                        MeasureChoice.MOST_CHANGES,
                        choice.changes().size()));
    }

    private static MeasureChoice choice(List<MeasureTrack> all, Question asked, LocalDate day) {
        return MeasureChoice.of(all, day, asked.since(), asked.from(), asked.changedFrom());
    }

    private static Map<String, MeasureStory> stories(MeasureBoard board, MeasureStories stories) {
        Map<String, MeasureTrack> tracks = new HashMap<>();
        board.all().forEach(track -> tracks.put(track.history(), track));
        Map<String, MeasureStory> byHistory = new HashMap<>();
        for (MeasureHistory shown : board.shown()) {
            String history = shown.steps().get(0).head().history();
            MeasureTrack track = Objects.requireNonNull(tracks.get(history), "what is told of a measure");
            byHistory.put(history, stories.story(shown, track));
        }
        return byHistory;
    }

    private static MeasuresPage.Group group(
            MeasureStanding one, MeasureChoice choice, Map<String, MeasureStory> stories, Filters filters) {
        List<MeasureStory> shown =
                choice.part(one).stream().map(track -> story(track, stories)).toList();
        int before = choice.before(one);
        String elsewhere = filters.with("from", before == 0 ? null : Integer.toString(before))
                        .link() + "#" + one.id();
        return new MeasuresPage.Group(
                one, shown, choice.total(one), shown.isEmpty() && choice.total(one) > 0 ? elsewhere : "#" + one.id());
    }

    private static MeasureStory story(MeasureTrack track, Map<String, MeasureStory> stories) {
        return Objects.requireNonNull(stories.get(track.history()), "the words of a measure that is shown");
    }

    private static MeasuresPage.Pager pager(Filters filters, String name, int from, int most, int total) {
        int next = from + most;
        int before = Math.max(0, from - most);
        return new MeasuresPage.Pager(
                from == 0
                        ? ""
                        : filters.with(name, before == 0 ? null : Integer.toString(before))
                                .link(),
                next < total ? filters.with(name, Integer.toString(next)).link() : "");
    }

    private static List<Frame.Format> formats(Filters filters) {
        Filters shown = filters.with("since", null).with("from", null).with("changed", null);
        List<Frame.Format> formats = new ArrayList<>(ListLinks.formats(shown, "measures"));
        formats.add(new Frame.Format(
                "iCalendar", "text/calendar", shown.at("/measures.ics").link()));
        return formats;
    }

    private Sides sides(List<MeasureTrack> tracks) {
        Set<StateCode> states = new TreeSet<>();
        for (MeasureTrack track : tracks) {
            states.add(track.steps().get(0).head().by());
            states.addAll(track.steps().get(0).head().targets());
        }
        return states.size() == 2 ? Sides.among(states, names) : Sides.none(names);
    }

    private static List<MeasuresPage.Changed> changes(MeasureChoice choice, Map<String, MeasureStory> stories) {
        List<MeasuresPage.Changed> changes = new ArrayList<>();
        for (MeasureChoice.Change change : choice.changePart()) {
            MeasureStory story = story(change.track(), stories);
            MeasureStory.Step step = story.told(change.told().key().name());
            changes.add(new MeasuresPage.Changed(
                    DayText.of(step.day().isEmpty() ? null : PartialDate.parse(step.day())),
                    story,
                    step,
                    MeasureStanding.of(change.track().steps(), change.day().minusDays(1))));
        }
        return changes;
    }
}
