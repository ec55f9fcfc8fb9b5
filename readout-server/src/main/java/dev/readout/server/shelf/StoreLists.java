package dev.readout.server.shelf;

import dev.readout.model.article.Article;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import dev.readout.store.RecordQueries;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.ArticlePage;
import dev.readout.store.query.Count;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.Listed;
import dev.readout.store.query.Page;
import dev.readout.store.query.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Parts of lists, with their facets. */
final class StoreLists {

    private static final int FACET_VALUES = 24;

    private final RecordQueries queries;
    private final FactFilters filters;

    StoreLists(RecordQueries queries) {
        this.queries = queries;
        this.filters = new FactFilters(queries);
    }

    Listing<Engagement> engagements(Query query) {
        return listing(
                filters.of(Sort.ENGAGEMENT, query),
                Engagement.class,
                query,
                Map.of("kind", Field.KIND, "status", Field.STATUS, "state", Field.STATE, "topic", Field.TOPIC));
    }

    Listing<Statement> statements(Query query) {
        return listing(
                filters.of(Sort.STATEMENT, query),
                Statement.class,
                query,
                Map.of("act", Field.KIND, "state", Field.BY, "topic", Field.TOPIC));
    }

    Listing<Agreement> agreements(Query query) {
        return listing(filters.of(Sort.AGREEMENT, query), Agreement.class, query, Map.of());
    }

    Listing<Measure> measures(MeasureQuery query) {
        return listing(
                Optional.of(FactFilters.of(query)),
                Measure.class,
                Query.all(query.limit()).after(query.after()),
                Map.of());
    }

    Listing<CodedEvent> events(EventQuery query) {
        return listing(
                Optional.of(FactFilters.of(query)),
                CodedEvent.class,
                Query.all(query.limit()).after(query.after()),
                Map.of());
    }

    Listing<Article> articles(Query query) {
        ArticlePage page = queries.articles(FactFilters.articles(query), request(query));
        return Listing.of(page.articles(), page.total(), page.next().orElse(null));
    }

    List<Count> counts(Sort sort, Query query, Field field, int most) {
        return filters.of(sort, query)
                .map(filter -> queries.counts(filter, field, most))
                .orElse(List.of());
    }

    private <T> Listing<T> listing(Optional<FactFilter> filter, Class<T> type, Query query, Map<String, Field> facets) {
        if (filter.isEmpty()) {
            return Listing.of(List.of(), 0, null);
        }
        Map<String, Field> counted = query.faceted() ? facets : Map.of();
        Listed<T> listed = queries.listed(filter.get(), type, request(query), counted.values(), FACET_VALUES);
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        counted.forEach((name, field) -> {
            Map<String, Long> values = new TreeMap<>();
            listed.counts().getOrDefault(field, List.of()).stream()
                    .filter(count -> !count.value().isEmpty())
                    .forEach(count -> values.put(count.value(), count.number()));
            counts.put(name, values);
        });
        Page<T> page = listed.page();
        return new Listing<>(page.facts(), page.total(), counts, page.next().orElse(null));
    }

    private static PageRequest request(Query query) {
        return PageRequest.newest(query.limit()).after(query.after()).skipping(query.offset());
    }
}
