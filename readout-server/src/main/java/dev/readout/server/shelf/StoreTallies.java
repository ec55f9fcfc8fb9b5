package dev.readout.server.shelf;

import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.store.RecordQueries;
import dev.readout.store.SourceLedger;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Count;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.Holdings;
import dev.readout.store.query.OutletCoverage;
import dev.readout.store.query.SourceCoverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much a store keeps. */
final class StoreTallies implements TallyShelf {

    private final RecordQueries queries;
    private final SourceLedger sources;

    StoreTallies(RecordQueries queries, SourceLedger sources) {
        this.queries = queries;
        this.sources = sources;
    }

    @Override
    public List<SourceCoverage> sources() {
        return sources.coverage();
    }

    @Override
    public Shelf.Overview overview() {
        Holdings holdings = queries.holdings();
        return new Shelf.Overview(
                holdings.articles(),
                holdings.number(Sort.ENGAGEMENT),
                holdings.number(Sort.STATEMENT),
                holdings.number(Sort.AGREEMENT),
                holdings.number(Sort.MEASURE),
                Optional.ofNullable(holdings.latest()));
    }

    @Override
    public List<Shelf.PairCount> pairs(int most) {
        FactFilter held = FactFilter.of(Sort.ENGAGEMENT).with(Field.STATUS, EngagementStatus.HELD.code());
        List<Count> counts = queries.counts(held, Field.PAIR, most);
        Map<String, PartialDate> last = queries.lastDays(
                held, Field.PAIR, counts.stream().map(Count::value).toList());
        return counts.stream()
                .map(count -> pair(count, last.get(count.value())))
                .toList();
    }

    private static Shelf.PairCount pair(Count count, @Nullable PartialDate last) {
        String codes = count.value();
        int middle = codes.startsWith("IGO:") ? codes.lastIndexOf("-IGO:") : codes.indexOf('-');
        return new Shelf.PairCount(
                new StateCode(codes.substring(0, middle)),
                new StateCode(codes.substring(middle + 1)),
                count.number(),
                last == null ? "" : last.toString());
    }

    @Override
    public List<Shelf.OutletCount> coverage() {
        return queries.coverage().stream()
                .map(one -> new Shelf.OutletCount(
                        one.outlet(), one.articles(), one.undated(), text(one.first()), text(one.last()), months(one)))
                .toList();
    }

    private static Map<String, Long> months(OutletCoverage outlet) {
        Map<String, Long> months = new TreeMap<>();
        outlet.months().forEach((month, number) -> months.put(month.toString(), number));
        return months;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public Map<String, Integer> articlesByMonth() {
        Map<String, Integer> months = new TreeMap<>();
        queries.articlesByMonth().forEach((month, number) -> months.put(month.toString(), number.intValue()));
        return months;
    }
}
