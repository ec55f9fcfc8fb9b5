package dev.readout.linking;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Party;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are worth comparing: those of one kind between one pair of states (of one forum, for gatherings) in one
 * month or next to it. The number of comparisons grows with the news of one pair in one month, not with the corpus.
 *
 * <p>An account that has no date and stands in an article without one is compared with those that name the same place or
 * person.
 */
final class Blocks {

    private static final Pattern SPACE = Pattern.compile(" ");

    private final List<Telling> tellings;
    private final Map<String, List<Integer>> dated = new TreeMap<>();
    private final Map<String, List<Integer>> traced = new TreeMap<>();
    private final List<Set<String>> keys = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    /** Sorts accounts into blocks; one may lie in several. */
    Blocks(List<Telling> tellings) {
        this.tellings = List.copyOf(tellings);
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            Set<String> own = keys(telling);
            keys.add(own);
            for (String key : own) {
                dated.computeIfAbsent(key, name -> new ArrayList<>()).add(i);
            }
            if (own.isEmpty()) {
                open.add(i);
            }
        }
        if (!open.isEmpty()) {
            trace();
        }
    }

    private void trace() {
        for (int i = 0; i < tellings.size(); i++) {
            for (String trace : traces(tellings.get(i).contact())) {
                traced.computeIfAbsent(trace, name -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Gives each pair worth comparing to a consumer, once, the earlier account first. */
    void forEachPair(BiConsumer<Telling, Telling> consumer) {
        for (Map.Entry<String, List<Integer>> block : dated.entrySet()) {
            List<Integer> members = block.getValue();
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    if (isFirstShared(block.getKey(), members.get(i), members.get(j))) {
                        consumer.accept(tellings.get(members.get(i)), tellings.get(members.get(j)));
                    }
                }
            }
        }
        open.forEach(one -> others(one).forEach(other -> pair(one, other, consumer)));
    }

    private void pair(int one, int other, BiConsumer<Telling, Telling> consumer) {
        boolean both = keys.get(other).isEmpty();
        if (one < other) {
            consumer.accept(tellings.get(one), tellings.get(other));
        } else if (other < one && !both) {
            consumer.accept(tellings.get(other), tellings.get(one));
        }
    }

    private Set<Integer> others(int one) {
        Set<Integer> others = new TreeSet<>();
        traces(tellings.get(one).contact()).forEach(trace -> others.addAll(traced.getOrDefault(trace, List.of())));
        return others;
    }

    /** A pair that lies in several blocks together is compared in the first of them. */
    private boolean isFirstShared(String key, int one, int other) {
        for (String shared : keys.get(one)) {
            if (keys.get(other).contains(shared)) {
                return shared.equals(key);
            }
        }
        return false;
    }

    private static Set<String> keys(Telling telling) {
        Set<String> keys = new TreeSet<>();
        Set<YearMonth> months = months(telling);
        for (String sides : sides(telling.contact())) {
            for (YearMonth month : months) {
                keys.add(telling.contact().kind().code() + " " + sides + " " + month);
            }
        }
        return keys;
    }

    /** The places and people that an account names, each with its kind and sides. */
    private static Set<String> traces(Contact contact) {
        Set<String> traces = new TreeSet<>();
        for (String sides : sides(contact)) {
            String start = contact.kind().code() + " " + sides + " ";
            if (contact.place() != null && contact.place().name() != null) {
                traces.add(start + "at " + contact.place().name());
            }
            contact.parties().stream()
                    .map(Party::participants)
                    .flatMap(List::stream)
                    .flatMap(person -> SPACE.splitAsStream(person.name()))
                    .forEach(word -> traces.add(start + word));
        }
        return traces;
    }

    private static List<String> sides(Contact contact) {
        List<StateCode> states = List.copyOf(contact.states());
        List<String> sides = new ArrayList<>();
        if (contact.kind() == EngagementKind.GATHERING) {
            states.stream().filter(StateCode::isOrganisation).forEach(state -> sides.add(state.value()));
        }
        if (!sides.isEmpty()) {
            return sides;
        }
        for (int i = 0; i < states.size(); i++) {
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
