package dev.readout.server.agreement;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Topic;
import dev.readout.model.time.PartialDate;
import dev.readout.server.list.ListLinks;
import dev.readout.server.list.StatementListPage;
import dev.readout.server.list.StatementRows;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.DayText;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the page of agreements and promises. */
public final class AgreementPages {

    private static final int PROMISES = 30;
    private static final int MOST_DUE = 500;

    private final Shelf shelf;
    private final StateNames names;

    /** Pages of what a shelf holds. */
    public AgreementPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The agreements and promises that a query means. */
    public AgreementsPage page(Query query, Filters filters) {
        AsOf now = AsOf.now(shelf);
        Listing<Agreement> found = shelf.agreements(query);
        List<Agreement> due = due(query, now.today());
        Query promising = Query.all(PROMISES)
                .between(query.states())
                .saying(StatementAct.PROMISE)
                .about(query.topic())
                .within(query.since(), query.until());
        Listing<Statement> promises = shelf.statements(promising.plain());
        Map<ArticleId, Article> articles = new Quoted()
                .agreements(found.items())
                .agreements(due)
                .statements(promises.items())
                .in(shelf);
        Sides sides = query.states().size() == 2 ? Sides.among(query.states(), names) : Sides.none(names);
        Sentences sentences = new Sentences(articles, sides);
        Drawer drawer = new Drawer(articles, sides, sentences);
        List<AgreementsPage.Row> ahead = due.stream().map(drawer::row).toList();
        List<AgreementsPage.Row> past = found.items().stream()
                .filter(one -> one.due() != null && one.due().lastDay().isBefore(now.today()))
                .sorted(Comparator.comparing(Agreement::due).reversed().thenComparing(Agreement::id))
                .map(drawer::row)
                .toList();
        List<AgreementsPage.Row> undated = found.items().stream()
                .filter(one -> one.due() == null)
                .map(drawer::row)
                .toList();
        List<StatementListPage.Row> promised = new StatementRows(articles, sides, sentences).rows(promises.items());
        return new AgreementsPage(
                now.frame(
                        "Agreements and promises",
                        "agreements",
                        List.of(new Frame.Crumb("Agreements and promises", "")),
                        ListLinks.formats(filters, "agreements"),
                        sentences),
                Words.count(found.total(), "agreement") + " and " + Words.count(promises.total(), "promise") + " in "
                        + now.words() + ". Whether one was kept is told only where an article tells it."
                        + bound(found),
                filters,
                ahead,
                past,
                undated,
                found.total(),
                promised,
                promises.total(),
                ListLinks.next(query, found, filters));
    }

    /** All that are due on or after a day, the next first, wherever in the list they stand: an agreement lasts until it is due. */
    private List<Agreement> due(Query query, LocalDate today) {
        boolean later = query.since() != null && query.since().firstDay().isAfter(today);
        Query lasting = query.within(later ? query.since() : PartialDate.of(today), query.until());
        return shelf.agreements(lasting.first(MOST_DUE).plain()).items().stream()
                .filter(one -> one.due() != null && !one.due().lastDay().isBefore(today))
                .sorted(Comparator.comparing(Agreement::due).thenComparing(Agreement::id))
                .toList();
    }

    private static String bound(Listing<Agreement> found) {
        int shown = found.items().size();
        return shown < found.total()
                ? " Those that are due stand here in any case; the others are those among " + shown + " of the "
                        + found.total() + "."
                : "";
    }

    private record Drawer(Map<ArticleId, Article> articles, Sides sides, Sentences sentences) {

        AgreementsPage.Row row(Agreement one) {
            Article article = articles.get(one.evidence().article());
            return new AgreementsPage.Row(
                    DayText.of(one.due()),
                    one.text().strip(),
                    sides.sides(one.parties()),
                    one.topics().stream().map(Topic::code).collect(Collectors.joining(", ")),
                    DayText.of(
                            article == null || article.published() == null
                                    ? null
                                    : article.published().date()),
                    one.engagement(),
                    "/review/agreement/" + one.id(),
                    sentences.mark(one.evidence()));
        }
    }
}
