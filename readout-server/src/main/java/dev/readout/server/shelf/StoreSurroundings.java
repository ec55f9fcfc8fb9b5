package dev.readout.server.shelf;

import dev.readout.model.record.Engagement;
import dev.readout.model.record.Party;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.store.RecordQueries;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Field;
import dev.readout.store.query.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What lies around a contact, a day or two states. */
final class StoreSurroundings {

    private static final String UNDATED = "";

    /** How many more are looked at, so that contacts of which only the year is told do not hide those of its days. */
    private static final int FURTHER = 100;

    /** A month or year of which no more is known stands behind the days in it. */
    private static final Comparator<Engagement> BY_LAST_DAY = Comparator.comparing(
            Engagement::start,
            Comparator.nullsLast(Comparator.comparing(PartialDate::lastDay).thenComparing(PartialDate::firstDay)));

    private final RecordQueries queries;

    StoreSurroundings(RecordQueries queries) {
        this.queries = queries;
    }

    List<Engagement> neighbours(Engagement engagement, int most) {
        List<StateCode> parties =
                engagement.parties().stream().map(Party::state).toList();
        FactFilter same = FactFilters.all(Sort.ENGAGEMENT, Field.STATE, parties);
        Stream<Engagement> near = engagement.start() == null
                ? queries.engagements(same, PageRequest.newest(most * 2)).facts().stream()
                : new Nearest<>(queries::engagements, Engagement::start, Engagement::id)
                        .to(engagement.start().firstDay(), same, most * 2);
        return near.filter(one -> !one.id().equals(engagement.id()))
                .filter(one -> one.parties().size() <= parties.size() + 1)
                .limit(most)
                .toList();
    }

    List<Engagement> upcoming(LocalDate from, Collection<StateCode> parties, int most) {
        FactFilter open = FactFilters.open(parties);
        List<Engagement> upcoming = new ArrayList<>(
                queries.engagements(open.since(from), PageRequest.oldest(most + FURTHER)).facts().stream()
                        .sorted(BY_LAST_DAY)
                        .limit(most)
                        .toList());
        if (upcoming.size() < most) {
            upcoming.addAll(
                    queries.engagements(open.with(Field.MONTH, UNDATED), PageRequest.oldest(most - upcoming.size()))
                            .facts());
        }
        return upcoming;
    }
}
