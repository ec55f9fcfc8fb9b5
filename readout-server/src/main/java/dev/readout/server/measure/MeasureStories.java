package dev.readout.server.measure;

import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.time.PartialDate;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.store.query.MeasureHistory;
import dev.readout.store.query.MeasureTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes histories of measures the stories of a page.
 *
 * @param calendar the time drawn
 * @param sides the sides of the page
 * @param sentences its sentences
 */
record MeasureStories(Calendar calendar, Sides sides, Sentences sentences) {

    private static final Map<MeasureHistory.Basis, String> BASES = Map.of(
            MeasureHistory.Basis.EFFECTIVE, " of effect",
            MeasureHistory.Basis.ANNOUNCED, " of announcement",
            MeasureHistory.Basis.TOLD, " of the article");

    /**
     * The story of one.
     *
     * @param history what is shown of it
     * @param track all that is told of it
     */
    MeasureStory story(MeasureHistory history, MeasureTrack track) {
        LocalDate day = calendar.day();
        MeasureHistory.Step now = history.on(day).orElse(null);
        return new MeasureStory(
                sides.side(history.by()),
                sides.sides(history.targets()),
                history.kind().code().replace('-', ' '),
                history.steps().stream()
                        .map(step -> step.found().fact().subject())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                history.ratePercent() == null
                        ? ""
                        : history.ratePercent().stripTrailingZeros().toPlainString() + "%",
                MeasureStanding.of(track.steps(), day),
                now == null ? "" : date(now).map(PartialDate::toString).orElse(""),
                now == null ? "" : basis(now),
                history.steps().stream()
                        .flatMap(step -> step.found().fact().mentions().stream())
                        .map(Evidence::article)
                        .distinct()
                        .count(),
                bars(track.steps()),
                history.steps().stream().map(step -> step(step, day)).toList(),
                track.steps().size() - history.steps().size(),
                all(history));
    }

    private static String all(MeasureHistory history) {
        return Filters.on("/measures.csv")
                .with("by", history.by().value())
                .with(
                        "target",
                        history.targets().isEmpty()
                                ? null
                                : history.targets().get(0).value())
                .with("kind", history.kind().code())
                .link();
    }

    private MeasureStory.Step step(MeasureHistory.Step step, LocalDate day) {
        return new MeasureStory.Step(
                date(step).map(PartialDate::toString).orElse(""),
                step.status().code().replace('-', ' '),
                basis(step),
                step.day() != null && step.day().isAfter(day),
                MeasureStory.REVIEW + step.found().key().name(),
                sentences.firstMarks(step.found().fact().mentions()),
                Math.max(0, step.found().fact().mentions().size() - Sentences.FIRST));
    }

    /** When it is, cut to what is known: a year of which no more is told is no first of January. */
    static Optional<PartialDate> date(MeasureHistory.Step step) {
        Measure measure = step.found().fact();
        return switch (step.basis()) {
            case EFFECTIVE -> Optional.ofNullable(measure.effective());
            case ANNOUNCED -> Optional.ofNullable(measure.announced());
            case TOLD -> Optional.ofNullable(step.day()).map(PartialDate::of);
        };
    }

    /** {@code day of effect}, {@code year of announcement}. */
    private static String basis(MeasureHistory.Step step) {
        return date(step)
                .map(date -> date.precision().name().toLowerCase(Locale.ROOT) + BASES.getOrDefault(step.basis(), ""))
                .orElse("undated article");
    }

    /** From each dated step to the next, the last to the end of the calendar. */
    private List<MeasureStory.Bar> bars(List<MeasureTrack.Step> steps) {
        List<MeasureTrack.Step> dated =
                steps.stream().filter(step -> step.day() != null).toList();
        List<MeasureStory.Bar> bars = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            int from = calendar.x(Objects.requireNonNull(dated.get(i).day()));
            int to = i + 1 < dated.size()
                    ? calendar.x(Objects.requireNonNull(dated.get(i + 1).day()))
                    : calendar.x(calendar.last().plusDays(1));
            String style = style(dated.get(i));
            if (to > from && !style.isEmpty()) {
                bars.add(new MeasureStory.Bar(from, to - from, style));
            }
        }
        return bars;
    }

    private static String style(MeasureTrack.Step step) {
        return switch (step.status()) {
            case IN_FORCE -> step.basis() == MeasureHistory.Basis.EFFECTIVE ? "full" : "thin";
            case ANNOUNCED -> "out";
            case DELAYED, SUSPENDED -> "hatched";
            case THREATENED -> "dash";
            case LIFTED, DEMANDED_LIFTED -> "";
        };
    }
}
