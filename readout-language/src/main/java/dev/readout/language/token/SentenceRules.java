package dev.readout.language.token;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is certain of the borders of sentences without reading them: what holds at 97 of 100 places or more in the
 * training parts of the treebanks (or at 3 or fewer). Where it is not certain, the model decides. Immutable; may be
 * shared between threads.
 */
public final class SentenceRules {

    /** Within so many words from a paragraph's start, a comma may end a greeting: {@code Dear Ms. Smith,}. */
    private static final int GREETING = 5;

    /** The most words of a date without its preposition: {@code On Monday 12 August 2025}. */
    private static final int DATE = 4;

    private static final int LONGEST_NUMBER = 4;
    private static final Set<String> OPENING =
            Set.of("On", "In", "By", "From", "Since", "Until", "Before", "After", "During", "For");
    private static final Set<String> BEFORE_OPENING = Set.of("Later", "Late", "Earlier", "Early", "Only");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * What is certain of a word.
     *
     * @param words the words of its paragraph
     * @param place its place among them, from 0
     */
    public Bound bound(List<Word> words, int place) {
        if (place == 0) {
            return Bound.START;
        }
        int dateline = Dateline.length(words);
        if (place <= dateline) {
            return place < dateline ? Bound.INSIDE : Bound.START;
        }
        Sign next = Sign.at(words, place);
        if (next.closes() || (next == Sign.STOP && !Sign.spaceBefore(words, place))) {
            return Bound.INSIDE;
        }
        int before = place - 1;
        while (before > 0 && Sign.at(words, before) == Sign.CLOSING) {
            before--;
        }
        boolean closed = before < place - 1;
        Sign previous = Sign.at(words, before);
        if (previous == Sign.STOP) {
            return afterStop(next, closed, words.get(before).form(), Sign.spaceBefore(words, place));
        }
        if (closed) {
            return ShortForms.endsBefore(words, place) ? Bound.INSIDE : afterClosed(next);
        }
        return afterOther(previous, next, words, place);
    }

    private static Bound afterStop(Sign next, boolean closed, String stop, boolean space) {
        boolean begins = next == Sign.CAPITAL || next == Sign.NUMBER || next == Sign.QUOTE;
        boolean full = stop.equals(".");
        if (space && begins && (full || (!closed && !isPause(stop)))) {
            return Bound.START;
        }
        return Bound.OPEN;
    }

    /** Dots may be a pause: what follows may go on. */
    private static boolean isPause(String stop) {
        return stop.startsWith("..") || stop.startsWith("…");
    }

    private static Bound afterClosed(Sign next) {
        return next == Sign.LOWER || next == Sign.PAUSE ? Bound.INSIDE : Bound.OPEN;
    }

    private static Bound afterOther(Sign previous, Sign next, List<Word> words, int place) {
        if (!Sign.spaceBefore(words, place) || previous == Sign.QUOTE || previous == Sign.BRACKET) {
            return Bound.INSIDE;
        }
        if (previous == Sign.PAUSE) {
            boolean greeting = place <= GREETING && next == Sign.CAPITAL;
            return greeting ? Bound.OPEN : Bound.INSIDE;
        }
        boolean goesOn = next == Sign.LOWER && previous != Sign.ENDING && previous != Sign.OTHER;
        boolean parted = previous == Sign.ENDING || previous == Sign.OTHER;
        boolean one = isOpeningDate(words, place)
                || isDayAside(previous, words, place)
                || OfficeRuns.goesOn(words, place)
                || (!parted && OfficeRuns.isHonour(words, place));
        return goesOn || one ? Bound.INSIDE : Bound.OPEN;
    }

    /** {@code Prime Minister Smith Saturday held}, {@code held a call Friday night}: a day that nothing parts from the words before. */
    private static boolean isDayAside(Sign previous, List<Word> words, int place) {
        boolean parted = previous == Sign.ENDING || previous == Sign.OTHER;
        return !parted
                && DAYS.contains(words.get(place).form())
                && place + 1 < words.size()
                && Sign.at(words, place + 1) == Sign.LOWER;
    }

    /** {@code On 12 August Beijing answered}, {@code Later on Friday Russian troops left}: such a day is no sentence. */
    private static boolean isOpeningDate(List<Word> words, int place) {
        int first = place;
        while (first > 0
                && place - first < DATE
                && isOfDate(words.get(first - 1).form())) {
            first--;
        }
        boolean date = words.subList(first, place).stream()
                .map(Word::form)
                .anyMatch(form -> MONTHS.contains(form) || DAYS.contains(form) || isYear(form));
        return date && first > 0 && opens(words, first - 1);
    }

    /** Whether a preposition begins the sentence, alone or behind {@code Later}; within one nothing is certain. */
    private static boolean opens(List<Word> words, int place) {
        String form = words.get(place).form();
        boolean behind =
                place > 0 && BEFORE_OPENING.contains(words.get(place - 1).form());
        return OPENING.contains(form)
                || (behind && OPENING.contains(form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)));
    }

    private static boolean isOfDate(String form) {
        return MONTHS.contains(form) || DAYS.contains(form) || PARTS_OF_DAY.contains(form) || isNumber(form);
    }

    private static boolean isYear(String form) {
        return isNumber(form) && form.length() == LONGEST_NUMBER;
    }

    private static boolean isNumber(String form) {
        return form.length() <= LONGEST_NUMBER && form.codePoints().allMatch(Character::isDigit);
    }
}
