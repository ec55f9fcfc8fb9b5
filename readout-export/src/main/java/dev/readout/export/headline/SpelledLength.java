package dev.readout.export.headline;

import java.util.ArrayList;
import java.util.List;

/** A length of time in words for people: {@code 1 h 30 min}, {@code 4 days}. */
public final class SpelledLength {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private SpelledLength() {}

    /** A number of minutes, at least 1. */
    public static String ofMinutes(int minutes) {
        int days = minutes / DAY;
        int hours = minutes % DAY / HOUR;
        int rest = minutes % HOUR;
        List<String> parts = new ArrayList<>();
        if (days > 0) {
            parts.add(days + (days == 1 ? " day" : " days"));
        }
        if (hours > 0) {
            parts.add(hours + " h");
        }
        if (rest > 0 || parts.isEmpty()) {
            parts.add(rest + " min");
        }
        return String.join(" ", parts);
    }
}
