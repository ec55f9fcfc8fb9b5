package dev.readout.server.pair;

import dev.readout.export.headline.Headline;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.server.chart.LevelChart;
import dev.readout.server.list.EngagementRows;
import dev.readout.server.view.Channel;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Level;
import dev.readout.server.view.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The contacts of two states in time: what was held, when last, at which level, what lies between. */
final class PairChronology {

    private static final int SHOWN = 60;
    private static final int LONG_GAP = 90;

    private final PairDraft.Holdings holdings;
    private final EngagementRows rows;
    private final List<Engagement> held;

    PairChronology(PairDraft.Holdings holdings, EngagementRows rows) {
        this.holdings = holdings;
        this.rows = rows;
        this.held = held(holdings.engagements());
    }

    /** Contacts that took place; a visit counts by its meetings. */
    private static List<Engagement> held(List<Engagement> engagements) {
        return engagements.stream()
                .filter(one -> one.status() == EngagementStatus.HELD)
                .filter(one -> one.kind() == EngagementKind.MEETING || one.kind() == EngagementKind.CALL)
                .toList();
    }

    private String ago(@Nullable PartialDate date) {
        if (date == null) {
            return "not known";
        }
        if (date.lastDay().isAfter(rows.today()) && !date.firstDay().isAfter(rows.today())) {
            return "this " + date.precision().name().toLowerCase(Locale.ROOT);
        }
        long days = ChronoUnit.DAYS.between(date.lastDay(), rows.today());
        return days < 0 ? "in " + Words.count(-days, "day") : Words.count(days, "day") + " ago";
    }

    LevelChart months() {
        List<LevelChart.Contact> contacts = held.stream()
                .filter(one -> one.start() != null && one.start().precision() != PartialDate.Precision.YEAR)
                .map(one -> new LevelChart.Contact(
                        YearMonth.from(Objects.requireNonNull(one.start()).firstDay()),
                        Level.of(one),
                        "/engagement/" + one.id(),
                        one.start() + ", " + Headline.of(one, rows.names())))
                .toList();
        return LevelChart.of(contacts, holdings.articlesByMonth(), held.size());
    }

    /** Contacts held by level, then by channel. */
    List<PairPage.LevelCount> levels() {
        List<PairPage.LevelCount> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            counts.add(count(level.word(), one -> Level.of(one) == level));
        }
        for (Channel channel : Channel.values()) {
            counts.add(count(channel.word(), channel::carries));
        }
        return counts;
    }

    private PairPage.LevelCount count(String name, Predicate<Engagement> which) {
        List<Engagement> these = held.stream().filter(which).toList();
        PartialDate last = these.stream()
                .map(Engagement::start)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PairPage.LevelCount(name, these.size(), DayText.of(last), last == null ? "" : ago(last));
    }

    List<PairPage.Step> chronology() {
        List<PairPage.Step> steps = new ArrayList<>();
        LocalDate later = null;
        for (Engagement one : holdings.engagements().stream().limit(SHOWN).toList()) {
            boolean dated = one.status() == EngagementStatus.HELD && one.start() != null;
            if (dated && later != null) {
                long gap = ChronoUnit.DAYS.between(lastDay(one), later);
                if (gap >= LONG_GAP) {
                    steps.add(new PairPage.Step(null, "", gap + " days without a dated contact that was held"));
                }
            }
            steps.add(new PairPage.Step(rows.row(one), Level.of(one).word(), ""));
            if (dated) {
                LocalDate first = Objects.requireNonNull(one.start()).firstDay();
                later = later == null || first.isBefore(later) ? first : later;
            }
        }
        return steps;
    }

    private static LocalDate lastDay(Engagement one) {
        PartialDate last = one.end() == null ? one.start() : one.end();
        return Objects.requireNonNull(last).lastDay();
    }

    private boolean isDue(Engagement one) {
        return one.status() == EngagementStatus.SCHEDULED
                && one.start() != null
                && one.start().lastDay().isBefore(rows.today());
    }

    List<PairPage.Glance> glances(int open) {
        List<PairPage.Glance> glances = new ArrayList<>();
        held.stream()
                .filter(one -> one.start() != null)
                .findFirst()
                .ifPresentOrElse(
                        last -> glances.add(new PairPage.Glance(
                                "Last contact held",
                                ago(last.start()),
                                DayText.of(last.start()).full())),
                        () -> glances.add(new PairPage.Glance(
                                "Last contact held", "not known", "none with a date in the articles read")));
        glances.add(new PairPage.Glance("Held", Integer.toString(held.size()), "meetings and calls shown here"));
        long due = holdings.engagements().stream().filter(this::isDue).count();
        glances.add(new PairPage.Glance("Due, no report of it", Long.toString(due), ""));
        glances.add(new PairPage.Glance(
                "Demands and promises", Integer.toString(open), "no report of an outcome is implied"));
        holdings.upcoming().stream()
                .filter(one -> one.start() != null)
                .min(Comparator.comparing(Engagement::start))
                .ifPresentOrElse(
                        next -> glances.add(new PairPage.Glance(
                                "Next date",
                                DayText.of(next.start()).iso(),
                                next.kind().code() + ", " + next.status().code())),
                        () -> glances.add(new PairPage.Glance("Next date", "none found", "")));
        return glances;
    }
}
