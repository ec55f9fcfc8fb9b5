package dev.readout.server.shelf;

import dev.readout.model.time.PartialDate;
import dev.readout.store.query.FactFilter;
import dev.readout.store.query.Page;
import dev.readout.store.query.PageRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts nearest in time to a day. All of them may lie before it, or all after it, so as many of each are looked at
 * as are wanted.
 *
 * @param <T> the facts
 * @param list what a store holds of them
 * @param date their day; those without one are never near
 * @param id what decides between two that are equally near
 */
record Nearest<T>(
        BiFunction<FactFilter, PageRequest, Page<T>> list,
        Function<T, @Nullable PartialDate> date,
        Function<T, String> id) {

    /** Those that a filter lets through, the nearest first, from at most so many on either side of the day. */
    Stream<T> to(LocalDate day, FactFilter filter, int most) {
        return Stream.concat(
                        list.apply(filter.until(day), PageRequest.newest(most)).facts().stream(),
                        list.apply(filter.since(day), PageRequest.oldest(most)).facts().stream())
                .distinct()
                .filter(one -> date.apply(one) != null)
                .sorted(Comparator.comparing((T one) -> apart(date.apply(one), day))
                        .thenComparing(id));
    }

    private static long apart(@Nullable PartialDate date, LocalDate day) {
        return date == null ? Long.MAX_VALUE : Math.abs(date.firstDay().toEpochDay() - day.toEpochDay());
    }
}
