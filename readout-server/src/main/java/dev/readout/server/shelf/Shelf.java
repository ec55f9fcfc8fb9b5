package dev.readout.server.shelf;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Count;
import dev.readout.store.query.Field;
import dev.readout.store.query.MeasureBoard;
import dev.readout.store.query.MeasureTrack;
import dev.readout.store.query.Person;
import dev.readout.store.query.SourceCoverage;
import dev.readout.store.query.StoredArticle;
import dev.readout.store.review.Decision;
import dev.readout.store.review.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What pages and interfaces ask of the record. Lists are newest first; what has no date comes last. A cursor that no list
 * gave is an {@link IllegalArgumentException}.
 */
public interface Shelf {

    /** How much there is. */
    Overview overview();

    /** The engagement with an id, also with one that it had before. */
    Optional<Engagement> engagement(String id);

    /** The statement with an id. */
    Optional<Statement> statement(String id);

    /** The agreement with an id. */
    Optional<Agreement> agreement(String id);

    /** The measure with an id. */
    Optional<Measure> measure(String id);

    /** The event with an id. */
    Optional<CodedEvent> event(String id);

    /** What was said at or of an engagement. */
    List<Statement> statementsOf(String engagement);

    /** What was said at or of some engagements, at most 1,000 statements. */
    List<Statement> statementsOf(Collection<String> engagements);

    /** What was agreed at an engagement. */
    List<Agreement> agreementsOf(String engagement);

    /** Engagements of the same parties nearest in time, this one not among them. */
    List<Engagement> neighbours(Engagement engagement, int most);

    /** The articles with some ids; those that are not there are left out. */
    Map<ArticleId, Article> articles(Collection<ArticleId> ids);

    /** An article with its SHA-256, when it was read, and under which names it was met. */
    Optional<StoredArticle> article(ArticleId id);

    /** What was read in an article before anything was linked, with what was declined. */
    Optional<ArticleReading> reading(ArticleId id);

    /** What was read in an article, as it is shown. */
    InArticle readIn(ArticleId article);

    /** Engagements, with facets {@code kind}, {@code status}, {@code state} and {@code topic}. */
    Listing<Engagement> engagements(Query query);

    /** Statements, with facets {@code act}, {@code state} and {@code topic}. */
    Listing<Statement> statements(Query query);

    /** Agreements. */
    Listing<Agreement> agreements(Query query);

    /** Articles, narrowed by days and words alone. */
    Listing<Article> articles(Query query);

    /** The latest 1,000 measures by one of some states or, if there are none, by any. */
    List<Measure> measures(Collection<StateCode> by);

    /** Measures, by the day from which they hold, the latest first. */
    Listing<Measure> measures(MeasureQuery query);

    /** Measures that begin nearest to a day, before or after it, the nearest first. */
    List<Measure> measuresAround(LocalDate day, int most);

    /** The latest 200 measures of two states on each other. */
    List<Measure> measuresBetween(StateCode one, StateCode other);

    /**
     * The measures of a query that are in force on a day, each as it is told of that day; their cursor is how many were given
     * before.
     */
    Listing<Measure> measuresInForce(MeasureQuery query, LocalDate day);

    /**
     * What became of all measures that a query means, whatever its limit and cursor.
     *
     * @param shown chooses those whose words are wanted too
     */
    MeasureBoard measureBoard(MeasureQuery query, UnaryOperator<List<MeasureTrack>> shown);

    /** How many of the facts of a sort that a query means have each value of a field: the most frequent first. */
    List<Count> counts(Sort sort, Query query, Field field, int most);

    /** A person and the offices held, by the key of the name ({@code wang-yi}). */
    Optional<Person> person(String key);

    /** The persons in whose names some words occur, the most frequent first; {@code wang} finds Wang Yi. */
    List<Count> persons(String words, int most);

    /** Events, the latest first. */
    Listing<CodedEvent> events(EventQuery query);

    /** The number of the latest change of the record. */
    long latestChange();

    /** How often anything was written: for as long as the number stays, every answer does. */
    long revision();

    /** When the record was last changed; 1970 if it never was. */
    default Instant lastChanged() {
        return changes(Math.max(0, latestChange() - 1), 1).stream()
                .map(Change::at)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** What changed after a change (0: from the start), in order; at most so many. */
    List<Change> changes(long after, int most);

    /** What changed of one fact, in order. */
    List<Change> changes(Sort sort, String id);

    /** A fact as it was read, whatever people decided; empty if there is none, or only a decision made it. */
    Optional<Object> asRead(Sort sort, String id);

    /** The latest decisions of people, the last one first; at most so many. */
    List<Decision> decisions(int most);

    /** The decisions about a fact, in their order. */
    List<Decision> decisions(Sort sort, String id);

    /**
     * Makes a decision and shows the record accordingly.
     *
     * @throws IllegalArgumentException if there is no such fact, or it cannot be so; the message says what would be right
     */
    Decision decide(Proposal proposal);

    /**
     * Takes a decision back and shows the record accordingly.
     *
     * @throws IllegalArgumentException if there is no such decision, or it does not stand
     */
    Decision revoke(long number, String who, String why);

    /** How often facts were changed since they were added, by their ids; facts that never were are left out. */
    Map<String, Integer> revisions(Collection<String> ids);

    /**
     * Engagements that were fixed, expected or announced, and do not lie before a day or have no date; the nearest first,
     * those without a date last.
     *
     * @param from the day
     * @param parties all of these take part
     * @param most how many at most
     */
    List<Engagement> upcoming(LocalDate from, Collection<StateCode> parties, int most);

    /** Pairs of states by how many contacts of theirs were held. */
    List<PairCount> pairs(int most);

    /** Articles read, by outlet. */
    List<OutletCount> coverage();

    /** The sources that are followed, how they stand and how much of them is had, by name; none where nothing is collected. */
    List<SourceCoverage> sources();

    /** How many articles were published in each month ({@code 2025-07}), in order. */
    Map<String, Integer> articlesByMonth();

    /**
     * How much there is.
     *
     * @param articles articles read
     * @param engagements engagements
     * @param statements statements
     * @param agreements agreements
     * @param measures measures
     * @param latest the last day on which an article was published, or nothing
     */
    record Overview(
            long articles,
            long engagements,
            long statements,
            long agreements,
            long measures,
            Optional<LocalDate> latest) {}

    /** What was read in an article. */
    record InArticle(
            List<Engagement> engagements,
            List<Statement> statements,
            List<Agreement> agreements,
            List<Measure> measures) {

        /** Copies the lists. */
        public InArticle {
            engagements = List.copyOf(engagements);
            statements = List.copyOf(statements);
            agreements = List.copyOf(agreements);
            measures = List.copyOf(measures);
        }
    }

    /**
     * One change of the record.
     *
     * @param number its number; later changes have higher ones
     * @param at when
     * @param kind {@code added}, {@code changed} or {@code withdrawn}
     * @param cause {@code reading} or {@code review}
     * @param sort {@code engagement}, {@code statement}, {@code agreement}, {@code measure} or {@code event}
     * @param id the id of the fact
     */
    record Change(long number, Instant at, String kind, String cause, String sort, String id) {}

    /** How many contacts two states held, and the last of them ({@code 2025-10-30}, empty if no date is known). */
    record PairCount(StateCode first, StateCode second, long held, String last) {}

    /**
     * How many articles of an outlet were read.
     *
     * @param outlet its name, or empty for articles of none
     * @param articles how many
     * @param undated how many of them have no date
     * @param first the first day of publication, or nothing
     * @param last the last, or nothing
     * @param months how many of each month ({@code 2025-07}) from the first to the last, in order; 0 for a gap
     */
    record OutletCount(
            String outlet, long articles, long undated, String first, String last, Map<String, Long> months) {

        /** Copies the map in its order. */
        public OutletCount {
            months = Collections.unmodifiableMap(new TreeMap<>(months));
        }
    }
}
