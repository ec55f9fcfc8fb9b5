package dev.readout.server.engagement;

import dev.readout.export.headline.Headline;
import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Conflict;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
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
public final class EngagementPages {

    private final Engagement engagement;
    private final Told told;
    private final StateNames names;
    private final LocalDate today;
    private final Sides sides;
    private final Sentences sentences;

    /**
     * What the record holds about an engagement.
     *
     * @param statements what was said about it
     * @param agreements what was agreed at it
     * @param neighbours other contacts between the same parties, by date, this one not among them
     * @param articles the articles of all evidence
     */
    public record Told(
            List<Statement> statements,
            List<Agreement> agreements,
            List<Engagement> neighbours,
            Map<ArticleId, Article> articles) {

        /** Copies the collections. */
        public Told {
            statements = List.copyOf(statements);
            agreements = List.copyOf(agreements);
            neighbours = List.copyOf(neighbours);
            articles = Map.copyOf(articles);
        }
    }

    /** A page to be made; {@code today} decides what is past. */
    public EngagementPages(Engagement engagement, Told told, StateNames names, LocalDate today) {
        this.engagement = engagement;
        this.told = told;
        this.names = names;
        this.today = today;
        this.sides = Sides.among(states(engagement), names);
        this.sentences = new Sentences(told.articles(), sides);
    }

    /** The page; {@code state} tells what the data is as of. */
    public EngagementPage page(String state) {
        List<EngagementPage.Fact> facts = facts();
        Accounts accounts = accounts();
        List<EngagementPage.Tone> tones = tones();
        List<EngagementPage.Agreed> agreements = agreements();
        List<EngagementPage.Act> statements = statements();
        List<EngagementPage.Origin> origins = origins();
        List<EngagementPage.Disagreement> conflicts = conflicts();
        List<EngagementPage.Derived> derivations = derivations();
        PartialDate end = Objects.equals(engagement.start(), engagement.end()) ? null : engagement.end();
        return new EngagementPage(
                frame(state),
                engagement.id(),
                Words.capital(engagement.kind().code()),
                StatusMark.of(engagement, today),
                sides.sides(states(engagement)),
                DayText.of(engagement.start()),
                DayText.of(end),
                Headline.of(engagement, names),
                lede(origins.size()),
                facts,
                people(),
                accounts,
                sides.sides(sides.pair()),
                tones,
                statements,
                agreements,
                neighbours(),
                origins,
                conflicts,
                derivations);
    }

    private static List<StateCode> states(Engagement engagement) {
        return engagement.parties().stream().map(party -> party.state()).toList();
    }

    private Frame frame(String state) {
        String path = "/engagement/" + engagement.id();
        List<Frame.Crumb> crumbs = new ArrayList<>();
        if (sides.pair().size() == 2) {
            String pair = sides.pair().get(0) + "/" + sides.pair().get(1);
            crumbs.add(new Frame.Crumb(pair.replace('/', '–'), "/pair/" + pair));
        }
        PartialDate start = engagement.start();
        crumbs.add(new Frame.Crumb(start == null ? "no date" : start.toString(), ""));
        return new Frame(
                Headline.of(engagement, names) + ", "
                        + DayText.of(engagement.start()).full(),
                "engagements",
                crumbs,
                state,
                List.of(
                        new Frame.Format("JSON", "application/json", "/api/engagements/" + engagement.id()),
                        new Frame.Format("iCalendar", "text/calendar", path + ".ics")),
                sentences.panels());
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

    private List<Evidence> mainEvidence() {
        List<Evidence> main = engagement.mentions().stream()
                .filter(EngagementMention::main)
                .map(EngagementMention::evidence)
                .toList();
        return main.isEmpty() ? List.of(engagement.mentions().get(0).evidence()) : main;
    }

    private List<EngagementPage.Fact> facts() {
        List<EngagementPage.Fact> facts = new ArrayList<>();
        facts.add(new EngagementPage.Fact("Dates", dates(), null, note("start"), sentences.marks(mainEvidence())));
        Place place = engagement.place();
        String city = place == null ? null : place.name();
        Sides.Side country = place == null || place.country() == null ? null : sides.side(place.country());
        String where = city != null ? city : country == null ? "not stated" : "in";
        facts.add(new EngagementPage.Fact("Place", where, country, note("place"), List.of()));
        Integer minutes = engagement.durationMinutes();
        facts.add(new EngagementPage.Fact(
                "Length", minutes == null ? "not stated" : Words.length(minutes), null, note("duration"), List.of()));
        String occasion = engagement.occasion();
        facts.add(new EngagementPage.Fact("Occasion", occasion == null ? "not stated" : occasion, null, "", List.of()));
        String topics = engagement.topics().stream().map(Words::topic).collect(Collectors.joining(", "));
        facts.add(new EngagementPage.Fact("Topics", topics.isEmpty() ? "none found" : topics, null, "", List.of()));
        if (!engagement.history().isEmpty()) {
            String earlier =
                    engagement.history().stream().map(status -> status.code()).collect(Collectors.joining(", then "));
            facts.add(new EngagementPage.Fact("Earlier", earlier, null, "as articles told before", List.of()));
        }
        return facts;
    }

    private String note(String field) {
        boolean conflict =
                engagement.conflicts().stream().anyMatch(one -> one.field().startsWith(field));
        return conflict ? "in conflict" : "";
    }

    private String dates() {
        DayText start = DayText.of(engagement.start());
        DayText end = DayText.of(engagement.end());
        if (!start.isKnown()) {
            return "not stated";
        }
        return end.isKnown() && !end.equals(start) ? start.full() + " to " + end.full() : start.full();
    }

    private List<EngagementPage.Person> people() {
        return engagement.parties().stream()
                .flatMap(party -> party.participants().stream()
                        .map(person -> new EngagementPage.Person(
                                sides.side(party.state()),
                                person.name(),
                                person.title() == null ? "" : person.title())))
                .toList();
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
                sentences.mark(one.evidence(), one.state()));
    }

    private List<EngagementPage.Agreed> agreements() {
        return told.agreements().stream()
                .map(one -> new EngagementPage.Agreed(
                        one.text().strip(),
                        sides.sides(one.parties()),
                        DayText.of(one.due()),
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
                StatusMark.of(other, today),
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

    /** An article that prints another's text stands with that one: together they are one origin. */
    private List<EngagementPage.Origin> origins() {
        Map<ArticleId, List<EngagementPage.Source>> byOrigin = new LinkedHashMap<>();
        for (EngagementMention mention : firstMentions()) {
            ArticleId here = mention.evidence().article();
            ArticleId origin = mention.copyOf() == null ? here : mention.copyOf();
            byOrigin.computeIfAbsent(origin, id -> new ArrayList<>()).add(source(mention));
        }
        List<EngagementPage.Origin> origins = new ArrayList<>();
        byOrigin.values().forEach(sources -> origins.add(new EngagementPage.Origin(origins.size() + 1, sources)));
        return origins;
    }

    private EngagementPage.Source source(EngagementMention mention) {
        Article article =
                Objects.requireNonNull(told.articles().get(mention.evidence().article()));
        return new EngagementPage.Source(
                article.title() == null ? "no title found" : article.title(),
                "/article/" + article.id(),
                Outlets.name(article),
                DayText.of(
                        article.published() == null ? null : article.published().date()),
                mention.main(),
                sentences.mark(mention.evidence()));
    }

    private List<EngagementMention> firstMentions() {
        Map<ArticleId, EngagementMention> first = new LinkedHashMap<>();
        engagement
                .mentions()
                .forEach(mention -> first.merge(
                        mention.evidence().article(),
                        mention,
                        (known, other) -> known.main() || !other.main() ? known : other));
        return List.copyOf(first.values());
    }

    private List<EngagementPage.Disagreement> conflicts() {
        return engagement.conflicts().stream()
                .map(conflict -> new EngagementPage.Disagreement(
                        Words.capital(conflict.field().replace('_', ' ')),
                        conflict.values().stream().map(this::value).toList()))
                .toList();
    }

    private EngagementPage.Value value(Conflict.Value value) {
        return new EngagementPage.Value(value.value(), outlet(value.evidence()), sentences.mark(value.evidence()));
    }

    private List<EngagementPage.Derived> derivations() {
        List<EngagementPage.Derived> derived = new ArrayList<>();
        for (EngagementMention mention : engagement.mentions()) {
            derived.add(new EngagementPage.Derived(
                    mention.main() ? "The contact, as main matter" : "The contact, in passing",
                    mention.derivation().rule(),
                    mention.derivation().rulebook(),
                    sentences.mark(mention.evidence())));
        }
        return derived;
    }
}
