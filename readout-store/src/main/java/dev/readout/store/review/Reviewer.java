package dev.readout.store.review;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ContactRef;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.FactState;
import dev.readout.store.fact.ReviewState;
import dev.readout.store.json.Corrections;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Shows a record as people decided. A function of what was read and of the decisions in their order: first engagements are
 * merged and split, then facts are confirmed, rejected and corrected. A decision whose fact is not found changes nothing.
 */
public final class Reviewer {

    private final Corrections corrections;
    private final Joiner joiner;
    private final Function<ArticleId, Article> articles;
    private final Set<Long> applied = new TreeSet<>();

    /**
     * A reviewer.
     *
     * @param corrections makes facts with one field changed
     * @param joiner makes engagements of contacts
     * @param articles finds the articles that the facts quote
     */
    public Reviewer(Corrections corrections, Joiner joiner, Function<ArticleId, Article> articles) {
        this.corrections = corrections;
        this.joiner = joiner;
        this.articles = articles;
    }

    /**
     * Facts as they are to be shown.
     *
     * @param read facts that nobody has decided about, with all that the decisions may touch
     * @param contacts which engagement each contact was read into
     * @param decisions the decisions that stand, in their order
     */
    public Collection<FactState> shown(
            Collection<FactState> read, Map<ContactRef, String> contacts, List<Decision> decisions) {
        applied.clear();
        if (decisions.isEmpty()) {
            return read;
        }
        FactBoard board = new FactBoard(read);
        Regrouping groups = new Regrouping(board, contacts, joiner);
        for (Decision decision : decisions) {
            if (groups.apply(decision)) {
                applied.add(decision.number());
            }
        }
        groups.moveFacts();
        for (Decision decision : decisions) {
            if (apply(decision, board)) {
                applied.add(decision.number());
            }
        }
        board.dropLinksToRejected();
        return board.states();
    }

    /** The numbers of the decisions whose facts were found. */
    public Set<Long> applied() {
        return Set.copyOf(applied);
    }

    private boolean apply(Decision decision, FactBoard board) {
        Proposal proposal = decision.proposal();
        Action action = proposal.action();
        if (action == Action.MERGE || action == Action.SPLIT) {
            return false;
        }
        Optional<FactKey> key = board.find(proposal.sort(), proposal.id(), decision.anchor());
        key.ifPresent(found -> board.put(decided(board.state(found), proposal)));
        return key.isPresent();
    }

    private FactState decided(FactState state, Proposal proposal) {
        return switch (proposal.action()) {
            case REJECT -> state.with(null, ReviewState.REJECTED);
            case CORRECT ->
                state.shown() == null
                        ? state
                        : state.with(
                                corrections.corrected(
                                        state.shown(),
                                        String.valueOf(proposal.field()),
                                        String.valueOf(proposal.value()),
                                        articles),
                                ReviewState.CORRECTED);
            case CONFIRM ->
                state.review() == ReviewState.UNREVIEWED ? state.with(state.shown(), ReviewState.CONFIRMED) : state;
            case MERGE, SPLIT -> state;
        };
    }
}
