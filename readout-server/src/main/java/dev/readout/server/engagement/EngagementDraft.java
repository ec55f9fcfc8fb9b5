package dev.readout.server.engagement;

import dev.readout.export.headline.Headline;
import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.linked.LinkedData;
import dev.readout.server.review.DecisionRow;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Outlets;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.StatusMark;
import dev.readout.server.view.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the page of an engagement of what the record holds about it. */
public final class EngagementDraft {

    private final Engagement engagement;
    private final Told told;
    private final StateNames names;
    private final AsOf now;
    private final Sides sides;
    private final Sentences sentences;

    /**
     * What the record holds about an engagement.
     *
     * @param statements what was said about it
     * @param agreements what was agreed at it
     * @param neighbours other contacts between the same parties, by date, this one not among them
     * @param articles the articles of all evidence
     * @param decisions what people decided about the contact
     * @param rejected what they rejected of its sentences
     */
    public record Told(
            List<Statement> statements,
            List<Agreement> agreements,
            List<Engagement> neighbours,
            Map<ArticleId, Article> articles,
            List<DecisionRow> decisions,
            List<DecisionRow> rejected) {

        /** Copies the collections. */
        public Told {
            statements = List.copyOf(statements);
            agreements = List.copyOf(agreements);
            neighbours = List.copyOf(neighbours);
            articles = Map.copyOf(articles);
            decisions = List.copyOf(decisions);
            rejected = List.copyOf(rejected);
        }
    }

    /** A page to be made; {@code now} tells what is past. */
    public EngagementDraft(Engagement engagement, Told told, StateNames names, AsOf now) {
        this.engagement = engagement;
        this.told = told;
        this.names = names;
        this.now = now;
        this.sides = Sides.among(states(engagement), names);
        this.sentences = new Sentences(told.articles(), sides);
    }

    /** The page. */
    public EngagementPage page() {
        EngagementFacts head = new EngagementFacts(engagement, sides, sentences);
        List<EngagementPage.Fact> facts = head.facts();
        Accounts accounts = accounts();
        List<EngagementPage.Tone> tones = tones();
        List<EngagementPage.Agreed> agreements = agreements();
        List<EngagementPage.Act> statements = statements();
        EngagementSources sources = new EngagementSources(engagement, told.articles(), sentences);
        List<EngagementPage.Origin> origins = sources.origins();
        List<EngagementPage.Disagreement> conflicts = sources.conflicts();
        List<EngagementPage.Derived> derivations = sources.derivations();
        PartialDate end = Objects.equals(engagement.start(), engagement.end()) ? null : engagement.end();
        return new EngagementPage(
                frame(),
                engagement.id(),
                Words.capital(engagement.kind().code()),
                StatusMark.of(engagement, now.today()),
                sides.sides(states(engagement)),
                DayText.of(engagement.start()),
                DayText.of(end),
                Headline.of(engagement, names),
                lede(origins.size()),
                facts,
                head.people(),
                accounts,
                sides.sides(sides.pair()),
                tones,
                statements,
                agreements,
                neighbours(),
                origins,
                conflicts,
                derivations,
                told.decisions(),
                told.rejected());
    }

    private static List<StateCode> states(Engagement engagement) {
        return engagement.parties().stream().map(party -> party.state()).toList();
    }

    private Frame frame() {
        String path = "/engagement/" + engagement.id();
        List<Frame.Crumb> crumbs = new ArrayList<>();
        if (sides.pair().size() == 2) {
            String pair = sides.pair().get(0) + "/" + sides.pair().get(1);
            crumbs.add(new Frame.Crumb(pair.replace('/', '–'), "/pair/" + pair));
        }
        PartialDate start = engagement.start();
        crumbs.add(new Frame.Crumb(start == null ? "no date" : start.toString(), ""));
        return now.frame(
                        Headline.of(engagement, names) + ", "
                                + DayText.of(engagement.start()).full(),
                        "engagements",
                        crumbs,
                        List.of(
                                new Frame.Format("JSON", "application/json", "/api/engagements/" + engagement.id()),
                                new Frame.Format("iCalendar", "text/calendar", path + ".ics")),
                        sentences)
                .telling(LinkedData.event(engagement, names, told.articles()));
    }

    private String lede(int origins) {
        int articles = engagement.articles();
        String tells =
                Words.capital(Words.spelled(articles, "article")) + (articles == 1 ? " tells" : " tell") + " of it. ";
        String rest = articles < 2 ? "" : "They go back to " + Words.spelled(origins, "independent text") + ". ";
        int conflicts = engagement.conflicts().size();
        String disagree = conflicts == 0 ? "" : Words.capital(Words.spelled(conflicts, "field")) + " in conflict.";
        return (tells + rest + disagree).strip();
    }

    private @Nullable Accounts accounts() {
        if (sides.pair().size() < 2) {
            return null;
        }
        return Accounts.of(
                sides.pair().get(0), sides.pair().get(1), told.statements(), sentences, one -> outlet(one.evidence()));
    }

    private String outlet(Evidence evidence) {
        Article article = told.articles().get(evidence.article());
        return article == null ? "unnamed outlet" : Outlets.name(article);
    }

    private List<EngagementPage.Tone> tones() {
        return engagement.tones().stream()
                .map(tone -> new EngagementPage.Tone(
                        tone.term(),
                        tone.state() == null ? null : sides.side(tone.state()),
                        tone.speaker() == null ? "not named" : tone.speaker(),
                        sentences.mark(tone.evidence(), tone.state())))
                .toList();
    }

    private List<EngagementPage.Act> statements() {
        Map<StatementAct, List<EngagementPage.Said>> byAct = new LinkedHashMap<>();
        for (StatementAct act : StatementAct.values()) {
            List<EngagementPage.Said> said = told.statements().stream()
                    .filter(one -> one.act() == act)
                    .sorted(Comparator.comparing(Statement::evidence).thenComparing(Statement::id))
                    .map(this::said)
                    .toList();
            if (!said.isEmpty()) {
                byAct.put(act, said);
            }
        }
        List<EngagementPage.Act> acts = new ArrayList<>();
        byAct.forEach((act, said) -> acts.add(new EngagementPage.Act(Words.capital(act.code()), said)));
        return acts;
    }

    private EngagementPage.Said said(Statement one) {
        return new EngagementPage.Said(
                one.state() == null ? null : sides.side(one.state()),
                one.speaker(),
                String.join(", ", one.via()),
                one.addressee() == null ? null : sides.side(one.addressee()),
                one.text().strip(),
                !one.quotes().isEmpty(),
                one.topics().stream().map(Topic::code).collect(Collectors.joining(", ")),
                "/review/statement/" + one.id(),
                sentences.mark(one.evidence(), one.state()));
    }

    private List<EngagementPage.Agreed> agreements() {
        return told.agreements().stream()
                .map(one -> new EngagementPage.Agreed(
                        one.text().strip(),
                        sides.sides(one.parties()),
                        DayText.of(one.due()),
                        "/review/agreement/" + one.id(),
                        sentences.mark(one.evidence())))
                .toList();
    }

    private List<EngagementPage.Neighbour> neighbours() {
        List<Engagement> all = new ArrayList<>(told.neighbours());
        all.add(engagement);
        all.sort(Comparator.comparing((Engagement one) -> one.start() == null)
                .thenComparing(
                        one -> one.start() == null ? LocalDate.MAX : one.start().firstDay())
                .thenComparing(Engagement::id));
        return all.stream().map(this::neighbour).toList();
    }

    private EngagementPage.Neighbour neighbour(Engagement other) {
        return new EngagementPage.Neighbour(
                apart(other),
                DayText.of(other.start()),
                Headline.of(other, names),
                "/engagement/" + other.id(),
                StatusMark.of(other, now.today()),
                other.id().equals(engagement.id()));
    }

    /** How many days another contact lies before or after this one, where both days are known. */
    private String apart(Engagement other) {
        PartialDate here = engagement.start();
        PartialDate there = other.start();
        if (here == null
                || there == null
                || here.precision() != PartialDate.Precision.DAY
                || there.precision() != PartialDate.Precision.DAY) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(here.firstDay(), there.firstDay());
        return days > 0 ? "+" + days : days < 0 ? "−" + -days : "same day";
    }
}
