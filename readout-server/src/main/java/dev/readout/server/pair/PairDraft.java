package dev.readout.server.pair;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.server.list.EngagementRow;
import dev.readout.server.list.EngagementRows;
import dev.readout.server.measure.MeasureRow;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import java.util.List;
import java.util.Map;

/** Makes the page of two states of what the record holds about them. */
public final class PairDraft {

    private final StateCode first;
    private final StateCode second;
    private final Holdings holdings;
    private final StateNames names;
    private final AsOf now;
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

    /** A page to be made; {@code now} tells how long ago a contact was. */
    public PairDraft(StateCode first, StateCode second, Holdings holdings, StateNames names, AsOf now) {
        this.first = first;
        this.second = second;
        this.holdings = holdings;
        this.names = names;
        this.now = now;
        this.sides = Sides.among(List.of(first, second), names);
        this.sentences = new Sentences(holdings.articles(), sides);
    }

    /** The page. */
    public PairPage page() {
        EngagementRows rows = new EngagementRows(sides, sentences, names, now.today());
        PairChronology contacts = new PairChronology(holdings, rows);
        List<PairPage.Step> chronology = contacts.chronology();
        PairMatrices matrices = new PairMatrices(first, second, holdings);
        PairPage.Matrix topics = matrices.topics();
        PairPage.Matrix words = matrices.words();
        List<PairPage.Open> open = new PairDemands(first, second, holdings, sides, sentences).open();
        List<MeasureRow> byFirst = measures(first, second);
        List<MeasureRow> bySecond = measures(second, first);
        List<EngagementRow> upcoming = rows.rows(holdings.upcoming()).stream()
                .sorted(EngagementRow.NEXT_FIRST)
                .toList();
        String path = first + "/" + second;
        return new PairPage(
                now.frame(
                        names.name(first) + " and " + names.name(second),
                        "pairs",
                        List.of(new Frame.Crumb("Pairs", "/pairs"), new Frame.Crumb(first + "–" + second, "")),
                        List.of(
                                new Frame.Format(
                                        "JSON",
                                        "application/json",
                                        "/api/engagements?state=" + first + "&with=" + second),
                                new Frame.Format(
                                        "CSV", "text/csv", "/engagements.csv?state=" + first + "&with=" + second),
                                new Frame.Format("Atom", "application/atom+xml", "/pair/" + path + ".atom"),
                                new Frame.Format("iCalendar", "text/calendar", "/pair/" + path + ".ics")),
                        sentences),
                sides.side(first),
                sides.side(second),
                names.name(first) + " and " + names.name(second),
                contacts.glances(open.size()),
                contacts.months(),
                contacts.levels(),
                chronology,
                holdings.total(),
                topics,
                words,
                open,
                byFirst,
                bySecond,
                upcoming);
    }

    private List<MeasureRow> measures(StateCode by, StateCode on) {
        return holdings.measures().stream()
                .filter(one -> one.by().equals(by) && one.targets().contains(on))
                .map(one -> MeasureRow.of(one, sides, sentences))
                .toList();
    }
}
