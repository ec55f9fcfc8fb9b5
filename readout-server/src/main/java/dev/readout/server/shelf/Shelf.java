package dev.readout.server.shelf;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** What was agreed at an engagement. */
    List<Agreement> agreementsOf(String engagement);

    /** Engagements of the same parties nearest in time, this one not among them. */
    List<Engagement> neighbours(Engagement engagement, int most);

    /** The articles with some ids; those that are not there are left out. */
    Map<ArticleId, Article> articles(Collection<ArticleId> ids);

    /** What was read in an article. */
    InArticle readIn(ArticleId article);

    /** Engagements, with facets {@code kind}, {@code status}, {@code state} and {@code topic}. */
    Listing<Engagement> engagements(Query query);

    /** Statements, with facets {@code act}, {@code state} and {@code topic}. */
    Listing<Statement> statements(Query query);

    /** Agreements. */
    Listing<Agreement> agreements(Query query);

    /** Articles, narrowed by days and words alone. */
    Listing<Article> articles(Query query);

    /** All measures by one of some states or, if there are none, by any. */
    List<Measure> measures(Collection<StateCode> by);

    /** Measures, by the day from which they hold, the latest first. */
    Listing<Measure> measures(MeasureQuery query);

    /** Events, the latest first. */
    Listing<CodedEvent> events(EventQuery query);

    /** The number of the latest change of the record: the same number, the same answers. */
    long latestChange();

    /** What changed after a change (0: from the start), in order; at most so many. */
    List<Change> changes(long after, int most);

    /** How often facts were changed since they were added, by their ids; facts that never were are left out. */
    Map<String, Integer> revisions(Collection<String> ids);

    /** Engagements that were fixed, expected or announced, and do not lie before a day or have no date. */
    List<Engagement> upcoming(LocalDate from, int most);

    /** Pairs of states by how many contacts of theirs were held. */
    List<PairCount> pairs(int most);

    /** Articles read, by outlet. */
    List<OutletCount> coverage();

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

    /** How many articles of an outlet were read, of how many days, from which to which. */
    record OutletCount(String outlet, long articles, long undated, String first, String last) {}
}
