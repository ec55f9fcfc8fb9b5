package dev.readout.server.pair;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.server.shelf.Listing;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Sentences;
import java.time.LocalDate;
import java.util.List;

/** Makes the pages of two states. */
public final class PairPages {

    private static final int CONTACTS = 300;
    /** Of so many of the latest contacts, what was said is told. */
    private static final int TOLD = 60;

    private static final int UPCOMING = 6;

    private final Shelf shelf;
    private final StateNames names;

    /** Pages of what a shelf holds. */
    public PairPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The page of two states, {@code first} being the first by code. */
    public PairPage page(StateCode first, StateCode second) {
        AsOf now = AsOf.now(shelf);
        Listing<Engagement> contacts = shelf.engagements(
                Query.all(CONTACTS).between(List.of(first, second)).plain());
        List<Statement> statements = shelf.statementsOf(
                contacts.items().stream().limit(TOLD).map(Engagement::id).toList());
        List<Measure> measures = shelf.measures().between(first, second);
        PairDraft.Holdings holdings = new PairDraft.Holdings(
                contacts.items(),
                contacts.total(),
                statements,
                measures,
                upcoming(contacts.items(), now.today()),
                new Quoted()
                        .engagements(contacts.items())
                        .measures(measures, Sentences.FIRST)
                        .statements(statements)
                        .in(shelf),
                shelf.tallies().articlesByMonth());
        return new PairDraft(first, second, holdings, names, now).page();
    }

    private static List<Engagement> upcoming(List<Engagement> contacts, LocalDate today) {
        return contacts.stream()
                .filter(one -> one.status() == EngagementStatus.SCHEDULED || one.status() == EngagementStatus.PROPOSED)
                .filter(one -> one.start() == null || !one.start().lastDay().isBefore(today))
                .limit(UPCOMING)
                .toList();
    }
}
