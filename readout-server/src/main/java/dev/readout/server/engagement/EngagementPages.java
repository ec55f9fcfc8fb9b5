package dev.readout.server.engagement;

import dev.readout.export.headline.StateNames;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Statement;
import dev.readout.server.review.DecisionRows;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.store.fact.Sort;
import dev.readout.store.review.Action;
import dev.readout.store.review.Decision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the pages of engagements. */
public final class EngagementPages {

    private static final int NEIGHBOURS = 8;
    private static final int DECISIONS = 500;

    private final Shelf shelf;
    private final StateNames names;

    /** Pages of what a shelf holds. */
    public EngagementPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The page of an engagement. */
    public EngagementPage page(Engagement engagement) {
        List<Statement> statements = shelf.statementsOf(engagement.id());
        List<Agreement> agreements = shelf.agreementsOf(engagement.id());
        EngagementDraft.Told told = new EngagementDraft.Told(
                statements,
                agreements,
                shelf.neighbours(engagement, NEIGHBOURS),
                new Quoted()
                        .engagements(List.of(engagement))
                        .statements(statements)
                        .agreements(agreements)
                        .in(shelf),
                new DecisionRows(shelf).rows(shelf.reviews().decisions(Sort.ENGAGEMENT, engagement.id())),
                new DecisionRows(shelf).rows(rejected(engagement)));
        return new EngagementDraft(engagement, told, names, AsOf.now(shelf)).page();
    }

    /** Statements and agreements that people rejected, of sentences in the articles that tell of the engagement. */
    private List<Decision> rejected(Engagement engagement) {
        Set<ArticleId> told = engagement.mentions().stream()
                .map(mention -> mention.evidence().article())
                .collect(Collectors.toSet());
        return shelf.reviews().decisions(DECISIONS).stream()
                .filter(decision -> decision.stands() && decision.proposal().action() == Action.REJECT)
                .filter(decision -> decision.proposal().sort() != Sort.ENGAGEMENT)
                .filter(decision -> told.containsAll(decision.anchor().articles()))
                .toList();
    }
}
