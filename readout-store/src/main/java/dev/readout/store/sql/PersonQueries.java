package dev.readout.store.sql;

import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.store.fact.Facet;
import dev.readout.store.fact.Sort;
import dev.readout.store.query.Count;
import dev.readout.store.query.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The people whom engagements and statements name. */
public final class PersonQueries {

    /** What is only to come shows nobody in an office. */
    private static final String HELD = "f.day <> '' and f.status in ('held', 'ongoing')";

    private final KnownSets known;
    private final BiFunction<Handle, String, Optional<String>> speaker;

    /** Over the sets of facts; {@code speaker} finds the name of a person who only speaks. */
    PersonQueries(KnownSets known, BiFunction<Handle, String, Optional<String>> speaker) {
        this.known = known;
        this.speaker = speaker;
    }

    /**
     * The persons in whose key some words occur, the most frequent first.
     *
     * @param key the words as a key ({@code wang}, {@code wang-yi})
     */
    public List<Count> persons(Handle handle, String key, int limit) {
        FactSets sets = known.at(handle);
        String word = "-" + key + "-";
        return Stream.of(Sort.ENGAGEMENT, Sort.STATEMENT)
                .flatMap(sort -> sets.sizes(sort, Facet.PERSON).stream())
                .filter(size -> ("-" + size.value() + "-").contains(word))
                .collect(Collectors.groupingBy(FactSets.Size::value, Collectors.summingLong(FactSets.Size::number)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(entry -> new Count(entry.getKey(), name(handle, sets, entry.getKey()), entry.getValue()))
                .toList();
    }

    /** The offices that engagements give a person, and when the first and last of them were held. */
    public static List<Person.Office> offices(Handle handle, String person) {
        return handle.createQuery("select a.state, a.title, min(case when " + HELD
                        + " then f.day || '|' || f.day_rank end) f,"
                        + " max(case when " + HELD + " then f.day || '|' || f.day_rank end) l, count(distinct a.fact) n"
                        + " from appearance a join fact f on f.pk = a.fact where a.person = ? group by a.state, a.title"
                        + " order by a.state, a.title")
                .bind(0, person)
                .map((row, context) -> new Person.Office(
                        row.getString("title"),
                        new StateCode(row.getString("state")),
                        day(row.getString("f")),
                        day(row.getString("l")),
                        row.getInt("n")))
                .list();
    }

    private static @Nullable PartialDate day(@Nullable String place) {
        if (place == null) {
            return null;
        }
        int end = place.indexOf('|');
        return new Cursor(place.substring(0, end), Integer.parseInt(place.substring(end + 1)), "", 0)
                .date()
                .orElse(null);
    }

    /** A person's name as the first engagement or, if there is none, the first statement writes it. */
    public String name(Handle handle, String person) {
        return name(handle, known.at(handle), person);
    }

    String name(Handle handle, FactSets sets, String person) {
        return sets.label(
                person,
                () -> handle.createQuery(
                                "select name from appearance where person = ? order by day, fact, place limit 1")
                        .bind(0, person)
                        .mapTo(String.class)
                        .findOne()
                        .or(() -> speaker.apply(handle, person))
                        .orElse(person));
    }
}
