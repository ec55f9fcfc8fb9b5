package dev.readout.server.pair;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Tone;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.engagement.Wording;
import dev.readout.server.list.EngagementRow;
import dev.readout.server.measure.MeasureRow;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Level;
import dev.readout.server.view.Months;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the page of two states of what the record holds about them. */
public final class PairPages {

    private static final int SHOWN = 60;
    private static final int COLUMNS = 12;
    private static final int LONG_GAP = 90;
    private static final int OPEN = 20;
    /** From here on two demands of one side ask for the same. */
    private static final double SAME_DEMAND = 0.6;

    private final StateCode first;
    private final StateCode second;
    private final Holdings holdings;
    private final StateNames names;
    private final LocalDate today;
    private final Sides sides;
    private final Sentences sentences;

    /**
     * What the record holds about two states.
     *
     * @param engagements contacts of both, newest first
     * @param total how many contacts there are in all
     * @param statements statements of both about those contacts
     * @param measures measures of each on the other
     * @param upcoming contacts that are fixed or expected
     * @param articles the articles of all evidence
     * @param articlesByMonth how many articles were read, by month
     */
    public record Holdings(
            List<Engagement> engagements,
            long total,
            List<Statement> statements,
            List<Measure> measures,
            List<Engagement> upcoming,
            Map<ArticleId, Article> articles,
            Map<String, Integer> articlesByMonth) {

        /** Copies the collections. */
        public Holdings {
            engagements = List.copyOf(engagements);
            statements = List.copyOf(statements);
            measures = List.copyOf(measures);
            upcoming = List.copyOf(upcoming);
            articles = Map.copyOf(articles);
            articlesByMonth = Map.copyOf(articlesByMonth);
        }
    }

    /** A page to be made; {@code today} decides how long ago a contact was. */
    public PairPages(StateCode first, StateCode second, Holdings holdings, StateNames names, LocalDate today) {
        this.first = first;
        this.second = second;
        this.holdings = holdings;
        this.names = names;
        this.today = today;
        this.sides = Sides.among(List.of(first, second), names);
        this.sentences = new Sentences(holdings.articles(), sides);
    }

    /** The page; {@code state} tells what the data is as of. */
    public PairPage page(String state) {
        List<PairPage.Step> chronology = chronology();
        PairPage.Matrix topics = topics();
        PairPage.Matrix words = words();
        List<PairPage.Open> open = open();
        List<MeasureRow> byFirst = measures(first, second);
        List<MeasureRow> bySecond = measures(second, first);
        List<EngagementRow> upcoming =
                holdings.upcoming().stream().map(this::row).toList();
        String path = first + "/" + second;
        return new PairPage(
                new Frame(
                        names.name(first) + " and " + names.name(second),
                        "pairs",
                        List.of(new Frame.Crumb("Pairs", "/pairs"), new Frame.Crumb(first + "–" + second, "")),
                        state,
                        List.of(
                                new Frame.Format(
                                        "JSON",
                                        "application/json",
                                        "/api/engagements?state=" + first + "&with=" + second),
                                new Frame.Format(
                                        "CSV", "text/csv", "/engagements.csv?state=" + first + "&with=" + second),
                                new Frame.Format("Atom", "application/atom+xml", "/pair/" + path + ".atom"),
                                new Frame.Format("iCalendar", "text/calendar", "/pair/" + path + ".ics")),
                        sentences.panels()),
                sides.side(first),
                sides.side(second),
                names.name(first) + " and " + names.name(second),
                glances(open.size()),
                months(),
                levels(),
                chronology,
                holdings.total(),
                topics,
                words,
                open,
                byFirst,
                bySecond,
                upcoming);
    }

    private EngagementRow row(Engagement engagement) {
        return EngagementRow.of(engagement, sides, sentences, names, today);
    }

    /** Contacts that took place; a visit counts by its meetings. */
    private List<Engagement> held() {
        return holdings.engagements().stream()
                .filter(one -> one.status() == EngagementStatus.HELD)
                .filter(one -> one.kind() == EngagementKind.MEETING || one.kind() == EngagementKind.CALL)
                .toList();
    }

    private List<PairPage.Glance> glances(int open) {
        List<PairPage.Glance> glances = new ArrayList<>();
        List<Engagement> held = held();
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

    private boolean isDue(Engagement one) {
        return one.status() == EngagementStatus.SCHEDULED
                && one.start() != null
                && one.start().lastDay().isBefore(today);
    }

    private String ago(@Nullable PartialDate date) {
        if (date == null) {
            return "not known";
        }
        long days = ChronoUnit.DAYS.between(date.lastDay(), today);
        return days < 0 ? "in " + Words.count((int) -days, "day") : Words.count((int) days, "day") + " ago";
    }

    private Months months() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Engagement one : held()) {
            if (one.start() != null && one.start().precision() != PartialDate.Precision.YEAR) {
                counts.merge(one.start().cutTo(PartialDate.Precision.MONTH).toString(), 1, Integer::sum);
            }
        }
        return Months.of(counts, holdings.articlesByMonth());
    }

    private List<PairPage.LevelCount> levels() {
        List<PairPage.LevelCount> counts = new ArrayList<>();
        for (Level level : Level.values()) {
            List<Engagement> at =
                    held().stream().filter(one -> Level.of(one) == level).toList();
            PartialDate last = at.stream()
                    .map(Engagement::start)
                    .filter(date -> date != null)
                    .findFirst()
                    .orElse(null);
            counts.add(
                    new PairPage.LevelCount(level.word(), at.size(), DayText.of(last), last == null ? "" : ago(last)));
        }
        return counts;
    }

    private List<PairPage.Step> chronology() {
        List<PairPage.Step> steps = new ArrayList<>();
        LocalDate later = null;
        for (Engagement one : holdings.engagements().stream().limit(SHOWN).toList()) {
            PartialDate start = one.start();
            if (later != null && start != null) {
                long gap = ChronoUnit.DAYS.between(start.lastDay(), later);
                if (gap >= LONG_GAP) {
                    steps.add(new PairPage.Step(null, "", gap + " days without a contact in the record"));
                }
            }
            steps.add(new PairPage.Step(row(one), Level.of(one).word(), ""));
            later = start == null ? later : start.firstDay();
        }
        return steps;
    }

    /** Contacts that either side gave an account of, oldest first. */
    private List<Engagement> told(Map<String, ? extends Map<StateCode, Set<String>>> said) {
        List<Engagement> told = holdings.engagements().stream()
                .filter(one -> one.start() != null && said.containsKey(one.id()))
                .limit(COLUMNS)
                .toList();
        List<Engagement> ordered = new ArrayList<>(told);
        ordered.sort(Comparator.comparing(Engagement::start).thenComparing(Engagement::id));
        return ordered;
    }

    private PairPage.Matrix topics() {
        Map<String, Map<StateCode, Set<String>>> said = new LinkedHashMap<>();
        for (Statement told : holdings.statements()) {
            if (told.engagement() != null && told.state() != null) {
                for (Topic topic : told.topics()) {
                    note(said, told.engagement(), told.state(), Words.topic(topic));
                }
            }
        }
        return matrix(said);
    }

    private PairPage.Matrix words() {
        Map<String, Map<StateCode, Set<String>>> said = new LinkedHashMap<>();
        for (Engagement engagement : holdings.engagements()) {
            for (Tone tone : engagement.tones()) {
                if (tone.state() != null) {
                    note(said, engagement.id(), tone.state(), tone.term().toLowerCase(Locale.ROOT));
                }
            }
        }
        return matrix(said);
    }

    private void note(Map<String, Map<StateCode, Set<String>>> said, String engagement, StateCode state, String name) {
        if (state.equals(first) || state.equals(second)) {
            said.computeIfAbsent(engagement, id -> new TreeMap<>())
                    .computeIfAbsent(state, side -> new TreeSet<>())
                    .add(name);
        }
    }

    private PairPage.Matrix matrix(Map<String, Map<StateCode, Set<String>>> said) {
        List<Engagement> columns = told(said);
        Set<String> lines = new TreeSet<>();
        columns.forEach(one -> said.getOrDefault(one.id(), Map.of()).values().forEach(lines::addAll));
        List<PairPage.Line> rows = lines.stream()
                .map(name -> line(name, columns, said))
                .sorted(Comparator.comparing((PairPage.Line line) -> -(line.first() + line.second()))
                        .thenComparing(PairPage.Line::name))
                .toList();
        return new PairPage.Matrix(
                columns.stream()
                        .map(one -> new PairPage.Column(String.valueOf(one.start()), "/engagement/" + one.id()))
                        .toList(),
                rows);
    }

    private PairPage.Line line(String name, List<Engagement> columns, Map<String, Map<StateCode, Set<String>>> said) {
        List<PairPage.Square> squares = new ArrayList<>();
        int byFirst = 0;
        int bySecond = 0;
        for (Engagement one : columns) {
            Map<StateCode, Set<String>> by = said.getOrDefault(one.id(), Map.of());
            boolean left = by.getOrDefault(first, Set.of()).contains(name);
            boolean right = by.getOrDefault(second, Set.of()).contains(name);
            byFirst += left ? 1 : 0;
            bySecond += right ? 1 : 0;
            squares.add(new PairPage.Square(
                    left, right, "/engagement/" + one.id() + "#accounts", name + ", " + one.start()));
        }
        return new PairPage.Line(name, squares, byFirst, bySecond);
    }

    /** Demands, then promises, each once: what one side asks for again in like words counts as said again. */
    private List<PairPage.Open> open() {
        List<PairPage.Open> open = new ArrayList<>();
        for (StatementAct act : List.of(StatementAct.URGE, StatementAct.PROMISE)) {
            List<List<Statement>> groups = new ArrayList<>();
            for (Statement told : holdings.statements()) {
                if (told.act() == act && (first.equals(told.state()) || second.equals(told.state()))) {
                    join(groups, told);
                }
            }
            groups.stream().limit(OPEN).forEach(group -> open.add(open(group)));
        }
        return open;
    }

    private static void join(List<List<Statement>> groups, Statement told) {
        for (List<Statement> group : groups) {
            Statement known = group.get(0);
            if (java.util.Objects.equals(known.state(), told.state())
                    && Wording.likeness(known.text(), told.text()) >= SAME_DEMAND) {
                group.add(told);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(told)));
    }

    private PairPage.Open open(List<Statement> group) {
        Statement earliest = group.stream()
                .min(Comparator.comparing(this::said).thenComparing(Statement::id))
                .orElseThrow();
        return new PairPage.Open(
                sides.side(earliest.state() == null ? first : earliest.state()),
                earliest.act().code(),
                earliest.text().strip(),
                DayText.of(published(earliest)),
                group.size(),
                sentences.mark(earliest.evidence(), earliest.state()));
    }

    private LocalDate said(Statement told) {
        PartialDate date = published(told);
        return date == null ? LocalDate.MAX : date.firstDay();
    }

    private @Nullable PartialDate published(Statement told) {
        Article article = holdings.articles().get(told.evidence().article());
        return article == null || article.published() == null
                ? null
                : article.published().date();
    }

    private List<MeasureRow> measures(StateCode by, StateCode on) {
        return holdings.measures().stream()
                .filter(one -> one.by().equals(by) && one.targets().contains(on))
                .map(one -> MeasureRow.of(one, sides, sentences))
                .toList();
    }
}
