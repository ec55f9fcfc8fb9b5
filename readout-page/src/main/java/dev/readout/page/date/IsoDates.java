package dev.readout.page.date;

import dev.readout.model.time.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as machines write them: {@code 2025-07-11T23:57:00+08:00}, {@code 20250711}, {@code 2025-07}. */
public final class IsoDates {

    private static final Pattern LEADING = Pattern.compile(
            "\\s*((?:19|20)\\d\\d)(?:-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\\d|3[01]))?)?(?!\\d).*", Pattern.DOTALL);

    private IsoDates() {}

    /**
     * The date that a text begins with, as it stands there: a time and a zone after it do not move it to another day.
     *
     * @return empty where the text begins otherwise or the date does not exist
     */
    public static Optional<PartialDate> leading(String written) {
        Matcher match = LEADING.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) == null) {
            return Optional.of(PartialDate.ofYear(year));
        }
        int month = Integer.parseInt(match.group(2));
        return match.group(3) == null
                ? Optional.of(PartialDate.ofMonth(year, month))
                : DatePhrases.day(year, month, Integer.parseInt(match.group(3)));
    }
}
