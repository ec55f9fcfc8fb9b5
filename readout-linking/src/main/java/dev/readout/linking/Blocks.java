package dev.readout.linking;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are worth comparing: those of one kind between one pair of states (of one forum, for gatherings) in one
 * month or next to it. The number of comparisons grows with the news of one pair in one month, not with the corpus.
 */
final class Blocks {

    private final Map<String, List<Telling>> byKey = new TreeMap<>();

    /** Sorts accounts into blocks; one may lie in several. */
    Blocks(Collection<Telling> tellings) {
        for (Telling telling : tellings) {
            for (String key : keys(telling)) {
                byKey.computeIfAbsent(key, name -> new ArrayList<>()).add(telling);
            }
        }
    }

    /** The blocks, in the order of their keys; accounts inside in theirs. */
    Collection<List<Telling>> all() {
        return byKey.values();
    }

    private static Set<String> keys(Telling telling) {
        Set<String> keys = new TreeSet<>();
        for (String sides : sides(telling.contact())) {
            for (YearMonth month : months(telling)) {
                keys.add(telling.contact().kind().code() + " " + sides + " " + month);
            }
        }
        return keys;
    }

    private static List<String> sides(Contact contact) {
        List<StateCode> states = List.copyOf(contact.states());
        List<String> sides = new ArrayList<>();
        if (contact.kind() == EngagementKind.GATHERING) {
            states.stream().filter(StateCode::isOrganisation).forEach(state -> sides.add(state.value()));
        }
        for (int i = 0; i < states.size() && sides.isEmpty(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                sides.add(states.get(i) + "-" + states.get(j));
            }
        }
        return sides;
    }

    /** The months of its first day, with those beside it; of publication, where no day is told. */
    private static Set<YearMonth> months(Telling telling) {
        Set<YearMonth> months = new TreeSet<>();
        addAround(months, telling.contact().start(), telling.published());
        return months;
    }

    private static void addAround(Set<YearMonth> months, @Nullable PartialDate start, @Nullable PartialDate published) {
        PartialDate date = start == null ? published : start;
        if (date == null) {
            return;
        }
        YearMonth first = YearMonth.from(date.firstDay());
        YearMonth last = YearMonth.from(date.lastDay());
        int spread = date.precision() == PartialDate.Precision.YEAR ? 0 : 1;
        for (YearMonth month = first.minusMonths(spread);
                !month.isAfter(last.plusMonths(spread));
                month = month.plusMonths(1)) {
            months.add(month);
        }
    }
}
