package dev.readout.server.shelf;

import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.store.RecordQueries;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.ArticleFilter;
import dev.readout.store.query.Count;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says to the store what a query of the pages means. */
final class FactFilters {

    /** A part of a name that more persons have than this finds the most frequent of them. */
    private static final int NAMESAKES = 300;

    private final RecordQueries queries;

    FactFilters(RecordQueries queries) {
        this.queries = queries;
    }

    /** The facts of a sort that a query means; nothing where no fact can be meant. */
    Optional<FactFilter> of(Sort sort, Query query) {
        Field states = sort == Sort.STATEMENT || sort == Sort.MEASURE ? Field.BY : Field.STATE;
        FactFilter filter = all(sort, states, query.states());
        if (sort == Sort.ENGAGEMENT) {
            filter = with(
                    filter,
                    Field.KIND,
                    query.kind() == null ? null : query.kind().code());
            filter = with(
                    filter,
                    Field.STATUS,
                    query.status() == null ? null : query.status().code());
        } else if (sort == Sort.STATEMENT) {
            filter = with(
                    filter, Field.KIND, query.act() == null ? null : query.act().code());
        }
        filter = with(
                filter,
                Field.TOPIC,
                query.topic() == null ? null : query.topic().code());
        filter = between(filter, query.since(), query.until());
        if (query.words() != null) {
            filter = filter.matching(query.words());
        }
        return query.person() == null ? Optional.of(filter) : named(filter, query.person());
    }

    private Optional<FactFilter> named(FactFilter filter, String person) {
        List<String> keys =
                queries.persons(person, NAMESAKES).stream().map(Count::value).toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(filter.withAny(Field.PERSON, keys));
    }

    /** The facts of a sort that have one of some values; nothing where there are no values. */
    static Optional<FactFilter> any(Sort sort, Field field, Collection<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(FactFilter.of(sort).withAny(field, values));
    }

    /** The facts of a sort by states: of {@link Field#STATE} all, of others any of them. */
    static FactFilter all(Sort sort, Field field, Collection<StateCode> states) {
        return FactFilter.of(sort)
                .withAny(field, states.stream().map(StateCode::value).toList());
    }

    /** A target is a side of the measure that does not take it. */
    static FactFilter of(MeasureQuery query) {
        FactFilter filter = with(FactFilter.of(Sort.MEASURE), Field.BY, value(query.by()));
        if (query.target() != null) {
            filter = filter.with(Field.STATE, query.target().value())
                    .without(Field.BY, query.target().value());
        }
        filter = with(
                filter, Field.KIND, query.kind() == null ? null : query.kind().code());
        filter = with(
                filter,
                Field.STATUS,
                query.status() == null ? null : query.status().code());
        return between(filter, query.since(), query.until());
    }

    static FactFilter of(EventQuery query) {
        FactFilter filter = with(FactFilter.of(Sort.EVENT), Field.BY, value(query.source()));
        filter = with(filter, Field.TO, value(query.target()));
        filter = with(
                filter, Field.KIND, query.type() == null ? null : query.type().name());
        return between(filter, query.since(), query.until());
    }

    /** Contacts that are still to come. */
    static FactFilter open(Collection<StateCode> parties) {
        return all(Sort.ENGAGEMENT, Field.STATE, parties)
                .with(Field.STATUS, EngagementStatus.SCHEDULED.code())
                .with(Field.STATUS, EngagementStatus.PROPOSED.code());
    }

    static ArticleFilter articles(Query query) {
        ArticleFilter filter = ArticleFilter.all();
        filter = query.since() == null ? filter : filter.since(query.since().firstDay());
        filter = query.until() == null ? filter : filter.until(query.until().lastDay());
        return query.words() == null ? filter : filter.matching(query.words());
    }

    private static FactFilter between(FactFilter filter, @Nullable PartialDate since, @Nullable PartialDate until) {
        FactFilter from = since == null ? filter : filter.since(since.firstDay());
        return until == null ? from : from.until(until.lastDay());
    }

    private static FactFilter with(FactFilter filter, Field field, @Nullable String value) {
        return value == null ? filter : filter.with(field, value);
    }

    private static @Nullable String value(@Nullable StateCode state) {
        return state == null ? null : state.value();
    }
}
