package dev.readout.store;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.record.Engagement;
import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.FactState;
import dev.readout.store.fact.Sort;
import dev.readout.store.json.Corrections;
import dev.readout.store.json.FactCodec;
import dev.readout.store.query.Change;
import dev.readout.store.review.Action;
import dev.readout.store.review.Anchor;
import dev.readout.store.review.Decision;
import dev.readout.store.review.Proposal;
import dev.readout.store.review.Reviewer;
import dev.readout.store.sql.ArticleTable;
import dev.readout.store.sql.ContactTable;
import dev.readout.store.sql.Database;
import dev.readout.store.sql.DecisionTable;
import dev.readout.store.sql.FactSlot;
import dev.readout.store.sql.FactTable;
import dev.readout.store.sql.QuotedArticles;
import dev.readout.store.sql.ReferentTable;
import dev.readout.store.sql.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What people decide about facts. The reading stays as it was, and a decision is kept beside it with who, when and why; it
 * holds for the fact that stands on the same words, however often the articles are read again, until it is taken back.
 */
public final class Reviews {

    private final Database database;
    private final ArticleTable articles;
    private final FactTable facts;
    private final DecisionTable decisions;
    private final Corrections corrections;
    private final Linking linking;
    private final Supplier<String> now;

    Reviews(
            Database database,
            FactCodec codec,
            ArticleTable articles,
            FactTable facts,
            Linking linking,
            Supplier<String> now) {
        this.database = database;
        this.articles = articles;
        this.facts = facts;
        this.decisions = new DecisionTable(codec);
        this.corrections = new Corrections(codec);
        this.linking = linking;
        this.now = now;
    }

    /**
     * Makes a decision, and shows the record accordingly.
     *
     * @throws IllegalArgumentException if there is no such fact, or it cannot be so; the message says what would be right
     */
    public Decision decide(Proposal proposal) {
        return database.write(Revision.RECORD, handle -> {
            QuotedArticles quoted = new QuotedArticles(articles, handle);
            FactState fact = fact(handle, proposal.sort(), proposal.id(), quoted);
            Anchor other = other(handle, proposal, fact, quoted);
            requireSensible(proposal, fact, quoted);
            long number = decisions.add(handle, proposal, Anchor.of(anchored(fact)), other, now.get());
            show(handle, Anchor.of(anchored(fact)), other);
            return decisions.one(handle, number).orElseThrow();
        });
    }

    /**
     * Takes a decision back, and shows the record accordingly.
     *
     * @throws IllegalArgumentException if there is no such decision, or it does not stand
     */
    public Decision revoke(long number, String who, String why) {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("to take a decision back, say who does, and why");
        }
        return database.write(Revision.RECORD, handle -> {
            Decision decision = decisions
                    .one(handle, number)
                    .filter(Decision::stands)
                    .orElseThrow(() -> new IllegalArgumentException("no decision " + number + " stands"));
            decisions.revoke(handle, number, who, why, now.get());
            show(handle, decision.anchor(), decision.other());
            return decisions.one(handle, number).orElseThrow();
        });
    }

    /** The latest decisions, the last one first; at most so many. */
    public List<Decision> newest(int limit) {
        return database.read(handle -> decisions.newest(handle, limit));
    }

    /** The decisions about a fact, in their order. */
    public List<Decision> about(Sort sort, String id) {
        return database.read(handle -> decisions.about(handle, sort, id));
    }

    /** A fact as it was read, whatever was decided; empty if there is none, or only a decision made it. */
    public Optional<Object> asRead(Sort sort, String id) {
        return database.read(handle -> facts.state(handle, sort, id, new QuotedArticles(articles, handle))
                .flatMap(state -> Optional.ofNullable(state.read())));
    }

    /** Facts as they are to be shown, all of them. */
    Collection<FactState> shown(
            Handle handle, List<FactState> read, Map<ContactRef, String> contacts, QuotedArticles quoted) {
        List<Decision> standing = decisions.standing(handle);
        Reviewer reviewer = new Reviewer(corrections, (id, some) -> join(handle, id, some), quoted);
        Collection<FactState> shown = reviewer.shown(read, contacts, standing);
        decisions.applied(handle, standing, reviewer.applied());
        return shown;
    }

    /** The articles that the facts of standing decisions stand in. */
    Set<ArticleId> decided(Handle handle) {
        Set<ArticleId> decided = new TreeSet<>();
        for (Decision decision : decisions.standing(handle)) {
            decided.addAll(decision.anchor().articles());
            decided.addAll(decision.other().articles());
        }
        return decided;
    }

    /** Brings what the standing decisions, and one that was just made or revoked, touch to what it is to be. */
    private void show(Handle handle, Anchor anchor, Anchor other) {
        Set<ArticleId> touched = decided(handle);
        touched.addAll(anchor.articles());
        touched.addAll(other.articles());
        QuotedArticles quoted = new QuotedArticles(articles, handle).with(touched);
        Set<Long> rows = facts.touched(handle, touched);
        Map<FactKey, FactSlot> slots = facts.slots(handle, rows);
        List<FactState> read = facts.read(handle, rows, quoted);
        Set<String> engagements = read.stream()
                .map(FactState::key)
                .filter(key -> key.sort() == Sort.ENGAGEMENT)
                .map(FactKey::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Collection<FactState> shown = shown(handle, read, ContactTable.of(handle, engagements), quoted);
        facts.replace(handle, shown, slots, quoted, Change.Cause.REVIEW.code(), now.get());
    }

    private Engagement join(Handle handle, String id, Set<ContactRef> contacts) {
        List<ArticleReading> readings = new ArrayList<>();
        contacts.stream()
                .map(ContactRef::article)
                .distinct()
                .forEach(article -> articles.reading(handle, article).ifPresent(readings::add));
        return linking.join(id, readings, contacts);
    }

    private FactState fact(Handle handle, Sort sort, String id, QuotedArticles quoted) {
        return facts.state(handle, sort, id, quoted)
                .or(() -> moved(handle, sort, id).flatMap(current -> facts.state(handle, sort, current, quoted)))
                .orElseThrow(() -> new IllegalArgumentException("there is no " + sort.code() + " " + id));
    }

    private static Optional<String> moved(Handle handle, Sort sort, String id) {
        return sort == Sort.ENGAGEMENT ? ReferentTable.current(handle, id) : Optional.empty();
    }

    private Anchor other(Handle handle, Proposal proposal, FactState fact, QuotedArticles quoted) {
        if (proposal.action() != Action.MERGE) {
            return Anchor.NONE;
        }
        FactState other = fact(handle, Sort.ENGAGEMENT, String.valueOf(proposal.value()), quoted);
        if (other.key().equals(fact.key())) {
            throw new IllegalArgumentException("an engagement cannot be merged with itself");
        }
        return Anchor.of(anchored(other));
    }

    private void requireSensible(Proposal proposal, FactState fact, QuotedArticles quoted) {
        Object shown = fact.shown();
        if (shown == null && proposal.action() != Action.REJECT) {
            throw new IllegalArgumentException(
                    proposal.id() + " is not shown (" + fact.review().code() + "); take that decision back first");
        }
        if (proposal.action() == Action.CORRECT && shown != null) {
            corrections.corrected(shown, String.valueOf(proposal.field()), String.valueOf(proposal.value()), quoted);
        }
        if (proposal.action() == Action.SPLIT && shown != null) {
            requirePart(String.valueOf(proposal.value()), Anchor.of(shown).articles());
        }
    }

    private static void requirePart(String value, Set<ArticleId> told) {
        Set<ArticleId> part = Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .map(ArticleId::new)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!told.containsAll(part) || part.containsAll(told)) {
            throw new IllegalArgumentException(
                    "to split, name some, but not all, of the articles " + told + ", not " + part);
        }
    }

    private static Object anchored(FactState fact) {
        Object read = fact.read();
        return read == null ? fact.found() : read;
    }
}
