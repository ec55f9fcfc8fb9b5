package dev.readout.server.view;

import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as the pages write it: ISO, cut to what is known, with the weekday for a full date.
 *
 * @param iso the date ({@code 2024-01-26}, {@code 2024-01}), empty if there is none
 * @param weekday {@code Fri}, empty unless the day is known
 */
public record DayText(String iso, String weekday) {

    /** A date, or none. */
    public static DayText of(@Nullable PartialDate date) {
        if (date == null) {
            return new DayText("", "");
        }
        boolean whole = date.precision() == PartialDate.Precision.DAY;
        return new DayText(date.toString(), whole ? weekday(date.firstDay()) : "");
    }

    /** A day. */
    public static DayText of(LocalDate day) {
        return of(PartialDate.of(day));
    }

    /** Whether anything is known. */
    public boolean isKnown() {
        return !iso.isEmpty();
    }

    /** With the weekday: {@code 2024-01-26 Fri}; {@code no date} if nothing is known. */
    public String full() {
        return iso.isEmpty() ? "no date" : weekday.isEmpty() ? iso : iso + " " + weekday;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
