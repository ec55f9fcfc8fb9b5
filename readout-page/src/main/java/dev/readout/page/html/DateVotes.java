package dev.readout.page.html;

import dev.readout.model.article.PublicationDate;
import dev.readout.model.time.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Weighs dates that different places of a page tell. */
final class DateVotes {

    private static final double SAME_MONTH = 1.1;

    private final Map<PartialDate, Double> weights = new LinkedHashMap<>();
    private final Map<PartialDate, PublicationDate> first = new LinkedHashMap<>();

    /** A place speaks for a date. */
    void add(Optional<PublicationDate> found, double weight) {
        found.ifPresent(date -> {
            weights.merge(date.date(), weight, Double::sum);
            first.putIfAbsent(date.date(), date);
        });
    }

    /** A month that speaks for the days in it, and for none alone. */
    void favour(PartialDate month) {
        weights.replaceAll(
                (date, weight) -> month.isCompatibleWith(date) ? Double.valueOf(weight + SAME_MONTH) : weight);
    }

    /** Takes dates away that lie more than a day, which may be a zone's, after another; not if that takes them all. */
    void endAt(PartialDate last) {
        if (weights.keySet().stream().anyMatch(date -> !isAfter(date, last))) {
            weights.keySet().removeIf(date -> isAfter(date, last));
        }
    }

    /** The date with the greatest weight; of equals the first. */
    Optional<PublicationDate> winner() {
        double most =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= most)
                .findFirst()
                .flatMap(entry -> Optional.ofNullable(first.get(entry.getKey())));
    }

    /** Whether two dates are neighbours, as one moment's dates in two time zones are. */
    static boolean isNextDay(PublicationDate one, PublicationDate other) {
        return Math.abs(ChronoUnit.DAYS.between(
                        one.date().firstDay(), other.date().firstDay()))
                == 1;
    }

    private static boolean isAfter(PartialDate date, PartialDate last) {
        return ChronoUnit.DAYS.between(last.lastDay(), date.firstDay()) > 1;
    }
}
