package dev.readout.evaluation.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two values tell of the same thing. */
final class Agreeing {

    private static final Pattern NO_WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int DAY = 10;
    private static final int NEAR_DAYS = 2;

    private Agreeing() {}

    /** A text without case and punctuation; empty for null. */
    static String norm(@Nullable String text) {
        return text == null
                ? ""
                : NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Its words. */
    static Set<String> words(@Nullable String text) {
        String norm = norm(text);
        return norm.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(norm.split(" ", -1)));
    }

    /** The same person or body: the words of one are all in the other. */
    static boolean names(@Nullable String one, @Nullable String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        return !first.isEmpty() && !second.isEmpty() && (second.containsAll(first) || first.containsAll(second));
    }

    /** Equal once both are cut to the coarser precision; null only equals null. */
    static boolean dates(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        int length = Math.min(one.length(), other.length());
        return one.substring(0, length).equals(other.substring(0, length));
    }

    /** Dates that may be one contact's: they agree, or two days lie no more than two apart. */
    static boolean near(String one, String other) {
        if (dates(one, other)) {
            return true;
        }
        return one.length() == DAY
                && other.length() == DAY
                && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(other))) <= NEAR_DAYS;
    }

    /** Occasions that share half the words of the gold's. */
    static boolean occasions(@Nullable String found, String gold) {
        Set<String> shared = new LinkedHashSet<>(words(found));
        Set<String> wanted = words(gold);
        shared.retainAll(wanted);
        return shared.size() >= 0.5 * wanted.size();
    }
}
