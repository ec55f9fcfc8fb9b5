package dev.readout.server.shelf;

import dev.readout.model.record.Measure;
import dev.readout.model.record.StateCode;
import dev.readout.store.RecordQueries;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.MeasureBoard;
import dev.readout.store.query.MeasureTrack;
import dev.readout.store.query.Page;
import dev.readout.store.query.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measures as a store keeps them. */
final class StoreMeasures implements MeasureShelf {

    /** The latest measures of two states on each other. */
    private static final int BETWEEN = 200;

    private final RecordQueries queries;
    private final StoreLists lists;

    StoreMeasures(RecordQueries queries, StoreLists lists) {
        this.queries = queries;
        this.lists = lists;
    }

    @Override
    public Listing<Measure> list(MeasureQuery query) {
        return lists.measures(query);
    }

    /** Their cursor is a number, for their order is none of days. */
    @Override
    public Listing<Measure> inForce(MeasureQuery query, LocalDate day) {
        int from = query.after() == null ? 0 : Integer.parseUnsignedInt(query.after());
        Page<Measure> page = queries.measuresInForce(FactFilters.of(query), day, from, query.limit());
        return Listing.of(page.facts(), page.total(), page.next().orElse(null));
    }

    @Override
    public MeasureBoard board(MeasureQuery query, UnaryOperator<List<MeasureTrack>> shown) {
        return queries.measureBoard(FactFilters.of(query), shown);
    }

    @Override
    public List<Measure> around(LocalDate day, int most) {
        return new Nearest<>(queries::measures, Measure::effective, Measure::id)
                .to(day, FactFilter.of(Sort.MEASURE), most * 2)
                .limit(most)
                .toList();
    }

    @Override
    public List<Measure> between(StateCode one, StateCode other) {
        String pair = Stream.of(one, other).sorted().map(StateCode::value).collect(Collectors.joining("-"));
        FactFilter filter = FactFilter.of(Sort.MEASURE)
                .with(Field.PAIR, pair)
                .with(Field.BY, one.value())
                .with(Field.BY, other.value());
        return queries.measures(filter, PageRequest.newest(BETWEEN)).facts();
    }
}
