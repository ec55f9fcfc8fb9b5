package dev.readout.server.engagement;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Statement;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import java.util.List;

/** Makes the pages of engagements. */
public final class EngagementPages {

    private static final int NEIGHBOURS = 8;

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
                        .in(shelf));
        return new EngagementDraft(engagement, told, names, AsOf.now(shelf)).page();
    }
}
