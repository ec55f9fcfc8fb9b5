package dev.readout.page.date;

import dev.readout.model.time.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the addresses of pages: {@code /2025/07/11/}, {@code /2025-07-11-}, {@code /20250711/}. */
public final class UrlDates {

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/_.-]?)(1[0-2]|0[1-9])\\2(3[01]|[12]\\d|0[1-9])(?!\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("/((?:19|20)\\d\\d)/(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])(?:/|$)");

    private UrlDates() {}

    /** The day that an address names after its host; empty if it names none. */
    public static Optional<PartialDate> in(String url) {
        int host = url.indexOf("//");
        int path = url.indexOf('/', host < 0 ? 0 : host + 2);
        if (path < 0) {
            return Optional.empty();
        }
        String rest = url.substring(path);
        Matcher slashed = SLASHED.matcher(rest);
        if (slashed.find()) {
            return day(slashed.group(1), slashed.group(2), slashed.group(3));
        }
        Matcher match = DAY.matcher(rest);
        return match.find() ? day(match.group(1), match.group(3), match.group(4)) : Optional.empty();
    }

    private static Optional<PartialDate> day(String year, String month, String day) {
        return DatePhrases.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
