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
import dev.readout.store.query.Person;
import dev.readout.store.query.StoredArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What pages and interfaces ask of the record. Lists are newest first; what has no date comes last. A cursor that no list
 * gave is an {@link IllegalArgumentException}.
 */
public interface Shelf {

    /** Its measures. */
    MeasureShelf measures();

    /** How much there is. */
    TallyShelf tallies();

    /** What people decided. */
    ReviewShelf reviews();

    /** What changed. */
    ChangeShelf changes();

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

    /** How many of the facts of a sort that a query means have each value of a field: the most frequent first. */
    List<Count> counts(Sort sort, Query query, Field field, int most);

    /** A person and the offices held, by the key of the name ({@code wang-yi}). */
    Optional<Person> person(String key);

    /** The persons in whose names some words occur, the most frequent first; {@code wang} finds Wang Yi. */
    List<Count> persons(String words, int most);

    /** Events, the latest first. */
    Listing<CodedEvent> events(EventQuery query);

    /**
     * Engagements that were fixed, expected or announced, and do not lie before a day or have no date; the nearest first,
     * those without a date last.
     *
     * @param from the day
     * @param parties all of these take part
     * @param most how many at most
     */
    List<Engagement> upcoming(LocalDate from, Collection<StateCode> parties, int most);

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
