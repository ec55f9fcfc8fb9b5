package dev.readout.store;

import dev.readout.model.time.PartialDate;
import dev.readout.store.query.Person;
import dev.readout.store.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the offices that engagements give a person. */
final class PersonFile {

    private static final Comparator<Person.Office> BY_FIRST = Comparator.<Person.Office, PartialDate>comparing(
                    Person.Office::first, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Person.Office::state)
            .thenComparing(Person.Office::title);

    private PersonFile() {}

    /** The person, if there is anything about him or her; titles that differ in capitals and points alone are one. */
    static Optional<Person> person(
            String key, String name, List<Person.Office> offices, long engagements, long statements) {
        if (engagements + statements == 0) {
            return Optional.empty();
        }
        Map<String, Person.Office> joined = new TreeMap<>();
        for (Person.Office office : offices) {
            joined.merge(office.state() + " " + Words.line(office.title()), office, PersonFile::join);
        }
        List<Person.Office> sorted = new ArrayList<>(joined.values());
        sorted.sort(BY_FIRST);
        return Optional.of(new Person(key, name, sorted, engagements, statements));
    }

    private static Person.Office join(Person.Office one, Person.Office other) {
        return new Person.Office(
                one.title(),
                one.state(),
                earlier(one.first(), other.first()),
                later(one.last(), other.last()),
                one.number() + other.number());
    }

    private static @Nullable PartialDate earlier(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static @Nullable PartialDate later(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
