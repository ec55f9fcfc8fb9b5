package dev.readout.model.analysis;

import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time where it stands in the text, resolved against the article's publication date.
 *
 * @param span where it stands
 * @param sentence index of its sentence in the article, from 0
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value ({@code 2025-07-11}, {@code 2025-W28}, {@code P90D}, {@code PT7H30M},
 *     {@code PRESENT_REF}, {@code XXXX-XX-XX})
 * @param mod the TIMEX3 modifier ({@code APPROX}, {@code START}, {@code LESS_THAN} …), or null
 * @param start first day that is meant, cut to what is known; null where no calendar date is meant or known
 * @param end last day that is meant, cut likewise; null where {@code start} is. Where two expressions are the ends of one
 *     stretch ({@code Oct 24} to {@code 27}) each has its own value, and both have the whole stretch's start and end
 * @param durationMinutes for a DURATION that is a fixed length, its minutes; else null
 * @param rule the rule that found it
 */
public record TimeExpression(
        TextSpan span,
        int sentence,
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable Integer durationMinutes,
        String rule) {

    /** Checks that start and end come together. */
    public TimeExpression {
        if ((start == null) != (end == null)) {
            throw new IllegalArgumentException("a time has both a start and an end, or neither");
        }
    }
}
