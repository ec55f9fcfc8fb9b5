package dev.readout.store.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of an outlet.
 *
 * @param outlet its name, or empty for articles of none
 * @param articles how many articles
 * @param undated how many of them have no date
 * @param first the first day of publication, or null if none is dated
 * @param last the last day, or null
 * @param lastRead when one was read last
 * @param months how many articles of each month; months without any between the first and the last are there with 0
 */
public record OutletCoverage(
        String outlet,
        long articles,
        long undated,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Instant lastRead,
        SortedMap<YearMonth, Long> months) {

    /** Copies the map and fills its gaps. */
    public OutletCoverage {
        months = filled(months);
    }

    private static SortedMap<YearMonth, Long> filled(Map<YearMonth, Long> months) {
        TreeMap<YearMonth, Long> filled = new TreeMap<>(months);
        if (!filled.isEmpty()) {
            YearMonth end = filled.lastKey();
            for (YearMonth month = filled.firstKey(); month.isBefore(end); month = month.plusMonths(1)) {
                filled.putIfAbsent(month, 0L);
            }
        }
        return Collections.unmodifiableSortedMap(filled);
    }
}
