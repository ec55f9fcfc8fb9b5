package dev.readout.page.date;

import dev.readout.model.time.PartialDate;
import dev.readout.page.table.Table;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of a release that was stamped in UTC, by the clock of the office that gave it out: what was given out on an evening in
 * Washington is stamped with the next day, and its {@code today} would be a day late. The table {@code clocks.tsv} tells which
 * sites stamp so, and where an official on a trip is so far ahead of that clock that the stamp's own day is nearer.
 */
public final class StampedDay {

    private static final Map<String, ZoneId> SITES = zones("site");
    private static final Map<String, ZoneId> ABROAD = zones("abroad");

    /** How many lines at the head of a release may tell who spoke and where. */
    private static final int HEADING_LINES = 5;

    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{1,40}, (\\p{Lu}[\\p{L} -]{2,40})");

    private StampedDay() {}

    /**
     * The day of a moment as an office counts it.
     *
     * @param written the moment, as it stands in the markup or a field: {@code 2022-05-25T00:15:59+00:00}
     * @param url the address of the release
     * @param text the release
     * @return empty where it is no moment in UTC or the site is not known
     */
    public static Optional<PartialDate> of(String written, @Nullable String url, String text) {
        Optional<ZoneId> clock = site(url).map(seat -> abroad(text).orElse(seat));
        return clock.flatMap(zone ->
                moment(written).map(moment -> day(moment.atZoneSameInstant(zone).toLocalDate())));
    }

    private static PartialDate day(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static Optional<OffsetDateTime> moment(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written.strip()))
                    .filter(moment -> moment.getOffset().equals(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> site(@Nullable String url) {
        try {
            String host = url == null ? null : new URI(url.strip()).getHost();
            return host == null
                    ? Optional.empty()
                    : Optional.ofNullable(
                            SITES.get(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "")));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> abroad(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(HEADING_LINES)
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .flatMap(place -> Optional.ofNullable(ABROAD.get(place.group(1).strip())).stream())
                .findFirst();
    }

    private static Map<String, ZoneId> zones(String kind) {
        Map<String, ZoneId> zones = new TreeMap<>();
        for (List<String> row : Table.of(StampedDay.class, "clocks.tsv").rows()) {
            if (row.get(0).equals(kind)) {
                zones.put(row.get(1), ZoneId.of(row.get(2)));
            }
        }
        return Map.copyOf(zones);
    }
}
