package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * What an expression comes to in its setting.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value
 * @param mod the TIMEX3 modifier, or null
 * @param moment the stretch of the calendar that is meant; null where none is, or it is not known
 * @param until the last stretch where several in a row are meant; null where {@code moment} is all
 * @param minutes the length in minutes where it is fixed, else null
 */
public record Reading(
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable Moment moment,
        @Nullable Moment until,
        @Nullable Integer minutes) {

    /** A stretch of the calendar. */
    static Reading of(Moment moment) {
        return new Reading(TimexType.DATE, moment.value(), null, moment, null, null);
    }

    /** A value without a known place in the calendar. */
    static Reading of(TimexType type, String value) {
        return new Reading(type, value, null, null, null, null);
    }

    /** The same with another value and type. */
    Reading as(TimexType type, String value) {
        return new Reading(type, value, mod, moment, until, minutes);
    }

    /** The same with a modifier; an earlier one stays where {@code mod} is null. */
    Reading with(@Nullable String mod) {
        return mod == null ? this : new Reading(type, value, mod, moment, until, minutes);
    }
}
