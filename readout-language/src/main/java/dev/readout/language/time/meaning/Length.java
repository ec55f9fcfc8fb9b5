package dev.readout.language.time.meaning;

import dev.readout.model.analysis.TimexType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: {@code three days}, {@code two years and a month}, {@code a few weeks}.
 *
 * @param amounts how much of each unit, the longer units first; at least one
 */
record Length(List<Amount> amounts) implements Meaning {

    /**
     * So many of a unit.
     *
     * @param count how many, not negative; null where it is left open ({@code several})
     */
    record Amount(@Nullable Double count, Unit unit) {

        /** The units of the clock spell a fraction in minutes, the others as a decimal. */
        private String value() {
            String letter = unit.code();
            boolean clock = unit.isOfTheClock();
            String code = clock ? letter.substring(1) : letter;
            if (count == null) {
                return "X" + code;
            }
            if (unit == Unit.HOUR && count != Math.rint(count)) {
                long minutes = Math.round(count * 60);
                return (minutes >= 60 ? minutes / 60 + "H" : "") + (minutes % 60 > 0 ? minutes % 60 + "M" : "");
            }
            return plain(count) + code;
        }

        private static String plain(double count) {
            return BigDecimal.valueOf(count)
                    .setScale(3, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }

    /** Copies the list. */
    Length {
        amounts = List.copyOf(amounts);
    }

    @Override
    public Reading in(Setting setting) {
        return new Reading(TimexType.DURATION, value(), null, null, null, minutes());
    }

    /** The TIMEX3 value. */
    String value() {
        StringBuilder value = new StringBuilder("P");
        boolean clock = false;
        for (Amount amount : amounts) {
            if (amount.unit().isOfTheClock() && !clock) {
                value.append('T');
                clock = true;
            }
            value.append(amount.value());
        }
        return value.toString();
    }

    private @Nullable Integer minutes() {
        double sum = 0;
        for (Amount amount : amounts) {
            if (amount.count() == null || amount.unit().minutes() == 0) {
                return null;
            }
            sum += amount.count() * amount.unit().minutes();
        }
        return sum > Integer.MAX_VALUE ? null : (int) Math.round(sum);
    }
}
