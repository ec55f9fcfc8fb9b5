package dev.readout.store.query;

import dev.readout.store.fact.Sort;
import dev.readout.store.words.SearchQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are meant.
 *
 * <pre>{@code
 * FactFilter.of(Sort.STATEMENT).with(Field.BY, "CHN").with(Field.TOPIC, "taiwan").since(LocalDate.of(2025, 1, 1))
 * }</pre>
 *
 * @param sort their sort
 * @param with the values that they must have; of several of one field one, of {@link Field#STATE} all
 * @param without the values that they must not have
 * @param since the day that they last to at least, or null
 * @param until the day that they begin by, or null; with either, undated facts are not meant
 * @param text words that they must contain, or null
 */
public record FactFilter(
        Sort sort,
        Map<Field, List<String>> with,
        Map<Field, List<String>> without,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable SearchQuery text) {

    /** Copies the maps. */
    public FactFilter {
        with = copy(with);
        without = copy(without);
    }

    /** All facts of a sort. */
    public static FactFilter of(Sort sort) {
        return new FactFilter(sort, Map.of(), Map.of(), null, null, null);
    }

    /** Those of these that have a value. */
    public FactFilter with(Field field, String value) {
        return new FactFilter(sort, plus(with, field, value), without, since, until, text);
    }

    /** Those of these that have one of some values, of {@link Field#STATE} all of them; no values narrow nothing. */
    public FactFilter withAny(Field field, Collection<String> values) {
        FactFilter filter = this;
        for (String value : values) {
            filter = filter.with(field, value);
        }
        return filter;
    }

    /** Those of these that do not have a value. */
    public FactFilter without(Field field, String value) {
        return new FactFilter(sort, with, plus(without, field, value), since, until, text);
    }

    /** Those of these that last to a day at least. */
    public FactFilter since(LocalDate day) {
        return new FactFilter(sort, with, without, day, until, text);
    }

    /** Those of these that begin by a day. */
    public FactFilter until(LocalDate day) {
        return new FactFilter(sort, with, without, since, day, text);
    }

    /**
     * Those of these that contain words; see {@link SearchQuery}.
     *
     * @throws IllegalArgumentException if there is no word to look for
     */
    public FactFilter matching(String words) {
        return new FactFilter(sort, with, without, since, until, SearchQuery.parse(words));
    }

    /** The same whatever its status, day and words: what narrows a measure by what does not change while it lasts. */
    public FactFilter withoutStanding() {
        Map<Field, List<String>> lasting = new EnumMap<>(Field.class);
        lasting.putAll(with);
        lasting.remove(Field.STATUS);
        return new FactFilter(sort, lasting, without, null, null, null);
    }

    private static Map<Field, List<String>> plus(Map<Field, List<String>> values, Field field, String value) {
        Map<Field, List<String>> more = new EnumMap<>(Field.class);
        more.putAll(values);
        List<String> list = new ArrayList<>(more.getOrDefault(field, List.of()));
        list.add(value);
        more.put(field, list);
        return more;
    }

    private static Map<Field, List<String>> copy(Map<Field, List<String>> values) {
        Map<Field, List<String>> copy = new EnumMap<>(Field.class);
        values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }
}
