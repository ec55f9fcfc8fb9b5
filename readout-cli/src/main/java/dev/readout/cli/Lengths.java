package dev.readout.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people type them: {@code 30s}, {@code 15m}, {@code 2h}, {@code 1d}. */
final class Lengths {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(ms|s|m|h|d)");

    private Lengths() {}

    /**
     * The length that is written.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Duration parse(String written) {
        Matcher matcher = FORM.matcher(written.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a length of time is 30s, 15m, 2h or 1d, not \"" + written + "\"");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
