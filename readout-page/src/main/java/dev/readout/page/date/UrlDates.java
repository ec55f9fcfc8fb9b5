package dev.readout.page.date;

import dev.readout.model.time.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the addresses of pages: {@code /2025/07/11/}, {@code /2025-07-11-}, {@code /20250711/}, {@code /11-07-2025},
 * {@code -11072025}. */
public final class UrlDates {

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/_.-]?)(1[0-2]|0[1-9])\\2(3[01]|[12]\\d|0[1-9])(?!\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("/((?:19|20)\\d\\d)/(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])(?:/|$)");

    private static final Pattern DAY_FIRST_JOINED =
            Pattern.compile("(?<!\\d)(3[01]|[12]\\d|0[1-9])(1[0-2]|0[1-9])(20\\d\\d)(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(3[01]|[12]\\d|0[1-9])([_.-])(1[0-2]|0[1-9])\\2((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)/(1[0-2]|0?[1-9])/");

    private UrlDates() {}

    /** The day that an address names after its host; empty if it names none. */
    public static Optional<PartialDate> in(String url) {
        String path = path(url);
        Matcher slashed = SLASHED.matcher(path);
        if (slashed.find()) {
            return day(slashed.group(1), slashed.group(2), slashed.group(3));
        }
        Matcher match = DAY.matcher(path);
        if (match.find()) {
            return day(match.group(1), match.group(3), match.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(path);
        if (dayFirst.find()) {
            return day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
        }
        Matcher joined = DAY_FIRST_JOINED.matcher(path);
        return joined.find() ? day(joined.group(3), joined.group(2), joined.group(1)) : Optional.empty();
    }

    /** The month that an address names after its host, as {@code /2025/07/} does; empty if it names none. */
    public static Optional<PartialDate> monthIn(String url) {
        Matcher match = MONTH.matcher(path(url));
        return match.find()
                ? Optional.of(PartialDate.ofMonth(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    private static String path(String url) {
        int host = url.indexOf("//");
        int path = url.indexOf('/', host < 0 ? 0 : host + 2);
        return path < 0 ? "" : url.substring(path);
    }

    private static Optional<PartialDate> day(String year, String month, String day) {
        return DatePhrases.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
