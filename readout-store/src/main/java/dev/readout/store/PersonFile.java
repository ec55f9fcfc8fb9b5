package dev.readout.store;

import dev.readout.model.record.Engagement;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.store.query.Found;
import dev.readout.store.query.Person;
import dev.readout.store.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the offices that engagements give a person. */
final class PersonFile {

    private static final Comparator<Person.Office> BY_FIRST = Comparator.<Person.Office, LocalDate>comparing(
                    Person.Office::first, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Person.Office::state)
            .thenComparing(Person.Office::title);

    private final String key;
    private final long statements;
    private final Map<String, Person.Office> offices = new TreeMap<>();

    PersonFile(String key, long statements) {
        this.key = key;
        this.statements = statements;
    }

    /** The person, if there is anything about him or her. */
    Optional<Person> person(List<Found<Engagement>> engagements, String name) {
        if (engagements.isEmpty() && statements == 0) {
            return Optional.empty();
        }
        for (Found<Engagement> found : engagements) {
            for (Party party : found.fact().parties()) {
                party.participants().stream()
                        .filter(person -> Words.key(person.name()).equals(key))
                        .forEach(person ->
                                add(party.state(), person, found.fact().start()));
            }
        }
        List<Person.Office> sorted = new ArrayList<>(offices.values());
        sorted.sort(BY_FIRST);
        return Optional.of(new Person(key, name, sorted, engagements.size(), statements));
    }

    private void add(StateCode state, Participant person, @Nullable PartialDate start) {
        String title = person.title() == null ? "" : person.title();
        LocalDate day = start == null ? null : start.firstDay();
        offices.merge(state + " " + Words.line(title), new Person.Office(title, state, day, day, 1), PersonFile::join);
    }

    private static Person.Office join(Person.Office one, Person.Office other) {
        return new Person.Office(
                one.title(),
                one.state(),
                earlier(one.first(), other.first()),
                later(one.last(), other.last()),
                one.number() + other.number());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
