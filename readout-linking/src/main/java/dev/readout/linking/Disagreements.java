package dev.readout.linking;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.Conflict;
import dev.readout.model.record.Place;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields on which accounts of one contact disagree, and keeps every value with its words. A coarser date or place
 * that takes in a finer one is no disagreement, nor is a day within the days that another account tells.
 */
final class Disagreements {

    private final List<Telling> tellings;

    Disagreements(List<Telling> tellings) {
        this.tellings = tellings;
    }

    /** The conflicts, by field. */
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        conflict("start", Contact::start, PartialDate::toString, (one, other) -> !Timing.overlap(one, other))
                .ifPresent(conflicts::add);
        conflict("place", Contact::place, Disagreements::name, (one, other) -> Places.differ(place(one), place(other)))
                .ifPresent(conflicts::add);
        conflict("duration_minutes", Contact::durationMinutes, Object::toString, (one, other) -> true)
                .ifPresent(conflicts::add);
        return conflicts;
    }

    private static Place place(Contact contact) {
        return Objects.requireNonNull(contact.place());
    }

    private static @Nullable String name(Place place) {
        return place.name();
    }

    private <T> Optional<Conflict> conflict(
            String field,
            Function<Contact, @Nullable T> value,
            Function<T, @Nullable String> text,
            BiPredicate<Contact, Contact> differ) {
        Map<String, List<Telling>> byValue = new TreeMap<>();
        for (Telling telling : tellings) {
            T told = value.apply(telling.contact());
            String words = told == null ? null : text.apply(told);
            if (words != null) {
                byValue.computeIfAbsent(words, key -> new ArrayList<>()).add(telling);
            }
        }
        List<Map.Entry<String, List<Telling>>> ranked = new ArrayList<>(byValue.entrySet());
        ranked.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
        ranked.removeIf(entry -> ranked.stream()
                .noneMatch(other -> other != entry
                        && differ.test(first(entry).contact(), first(other).contact())));
        return ranked.size() < 2
                ? Optional.empty()
                : Optional.of(new Conflict(
                        field, ranked.stream().map(Disagreements::value).toList()));
    }

    private static Telling first(Map.Entry<String, List<Telling>> entry) {
        return entry.getValue().get(0);
    }

    private static Conflict.Value value(Map.Entry<String, List<Telling>> entry) {
        return new Conflict.Value(
                entry.getKey(), first(entry).contact().mentions().get(0).evidence());
    }
}
