package dev.readout.server.review;

import dev.readout.export.headline.StateNames;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.EngagementMention;
import dev.readout.model.record.EngagementStatus;
import dev.readout.server.list.EngagementRows;
import dev.readout.server.shelf.Query;
import dev.readout.server.shelf.Quoted;
import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sentences;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Words;
import dev.readout.store.review.Decision;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the page of what was decided, and what waits. */
public final class ReviewListPages {

    /** How many of the latest contacts are looked through for what waits. */
    private static final int LATEST = 500;

    private static final int SHOWN = 20;
    private static final int DECISIONS = 200;

    private final Shelf shelf;
    private final StateNames names;

    /** The page of what a shelf holds. */
    public ReviewListPages(Shelf shelf, StateNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** The page; {@code token} shows that its forms were drawn here. */
    public ReviewListPage page(String token) {
        AsOf now = AsOf.now(shelf);
        List<Decision> decisions = shelf.reviews().decisions(DECISIONS);
        Set<String> decided = decisions.stream()
                .filter(Decision::stands)
                .map(decision -> decision.proposal().id())
                .collect(Collectors.toSet());
        List<Engagement> open = shelf.engagements(Query.all(LATEST)).items().stream()
                .filter(one -> !decided.contains(one.id()))
                .toList();
        List<Engagement> conflicts = some(open, one -> !one.conflicts().isEmpty());
        List<Engagement> thin = some(
                open,
                one -> one.articles() == 1
                        && one.mentions().stream().noneMatch(EngagementMention::main)
                        && one.conflicts().isEmpty());
        List<Engagement> due = some(open, one -> isDue(one, now));
        Sentences sentences = new Sentences(
                new Quoted()
                        .engagements(conflicts)
                        .engagements(thin)
                        .engagements(due)
                        .in(shelf),
                Sides.none(names));
        EngagementRows rows = new EngagementRows(Sides.none(names), sentences, names, now.today());
        List<ReviewListPage.Waiting> inConflict = conflicts.stream()
                .map(one -> waiting(one, rows, "disagree on " + fields(one)))
                .toList();
        List<ReviewListPage.Waiting> told = thin.stream()
                .map(one -> waiting(one, rows, "one article, in passing"))
                .toList();
        List<ReviewListPage.Waiting> unreported = due.stream()
                .map(one -> waiting(one, rows, "its day has passed"))
                .toList();
        return new ReviewListPage(
                now.frame("Review", "review", List.of(new Frame.Crumb("Review", "")), List.of(), sentences),
                Words.count(decisions.stream().filter(Decision::stands).count(), "decision")
                        + " stand. A decision is kept beside the reading with who, when and why; further readings never undo it, and it can be taken back.",
                inConflict,
                told,
                unreported,
                new DecisionRows(shelf).rows(decisions),
                token);
    }

    private static List<Engagement> some(List<Engagement> open, Predicate<Engagement> which) {
        return open.stream().filter(which).limit(SHOWN).toList();
    }

    private static boolean isDue(Engagement one, AsOf now) {
        return one.status() == EngagementStatus.SCHEDULED
                && one.start() != null
                && one.start().lastDay().isBefore(now.today());
    }

    private static String fields(Engagement engagement) {
        return engagement.conflicts().stream()
                .map(conflict -> conflict.field().replace('_', ' '))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static ReviewListPage.Waiting waiting(Engagement one, EngagementRows rows, String why) {
        return new ReviewListPage.Waiting(rows.row(one), why, "/review/engagement/" + one.id());
    }
}
