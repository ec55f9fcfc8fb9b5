package dev.readout.linking;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.Party;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account with the keys of the blocks that it lies in: its kind with each pair of its states (with its forum, for a
 * gathering) and each month of its time or next to it.
 *
 * <p>An account that has no date and stands in an article without one has no such key; it is found by its traces: its kind
 * and sides with each place and person that it names.
 *
 * <p>Not for more than one thread.
 */
public final class BlockMember {

    private static final Pattern SPACE = Pattern.compile(" ");

    private final Telling telling;
    private final SortedSet<String> keys;
    private @Nullable SortedSet<String> traces;

    /** An account with its keys. */
    public BlockMember(Telling telling) {
        this.telling = telling;
        this.keys = Collections.unmodifiableSortedSet(keys(telling));
    }

    /** The account. */
    public Telling telling() {
        return telling;
    }

    /** The keys by time; none for an account without a time. */
    public SortedSet<String> keys() {
        return keys;
    }

    /** The keys by places and people, made when they are first asked for: where all accounts have a time nobody does. */
    public SortedSet<String> traces() {
        if (traces == null) {
            traces = Collections.unmodifiableSortedSet(traces(telling.contact()));
        }
        return traces;
    }

    /** Whether it has no time, and is found by its traces alone. */
    public boolean isOpen() {
        return keys.isEmpty();
    }

    /** The block in which it is compared with another: the first that both lie in; empty if they are not worth comparing. */
    Optional<String> meetingPoint(BlockMember other) {
        return isOpen() || other.isOpen() ? firstShared(traces(), other.traces()) : firstShared(keys, other.keys);
    }

    private static Optional<String> firstShared(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).findFirst();
    }

    private static SortedSet<String> keys(Telling telling) {
        SortedSet<String> keys = new TreeSet<>();
        Set<YearMonth> months = months(telling);
        for (String sides : sides(telling.contact())) {
            for (YearMonth month : months) {
                keys.add(telling.contact().kind().code() + " " + sides + " " + month);
            }
        }
        return keys;
    }

    private static SortedSet<String> traces(Contact contact) {
        SortedSet<String> traces = new TreeSet<>();
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
