package dev.readout.page.date;

import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates with a year in a text: {@code Jul 11, 2025}, {@code 01-Jun-2024}, {@code 2025.03.17}, {@code 5月3日} … */
public final class DatePhrases {

    private static final String MONTH = "(" + MonthNames.alternatives() + ")(?!\\p{L})\\.?";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final String DAY = "(?<!\\d)(0?[1-9]|[12]\\d|3[01])";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A way to write a date, and the groups that its parts stand in; 0 where it has no such part. */
    private record Form(Pattern pattern, int year, int month, int day) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    pattern("(?<!\\d)((?:19|20)\\d\\d)([-./])(1[0-2]|0?[1-9])\\2(3[01]|[12]\\d|0?[1-9])(?!\\d)"),
                    1,
                    3,
                    4),
            new Form(
                    pattern("(?<!\\p{L})" + MONTH + "[\\s\\u00a0]{0,3}" + DAY
                            + "(?:st|nd|rd|th)?(?!\\d)[,.]?[\\s\\u00a0]{1,3}" + YEAR),
                    3,
                    1,
                    2),
            new Form(
                    pattern(DAY + "(?:st|nd|rd|th|er|º|ª|\\.)?[\\s\\u00a0/-]{0,3}(?:de |of |d’|d')?" + MONTH
                            + "[,]?[\\s\\u00a0/-]{0,3}(?:de |del |do )?" + YEAR),
                    3,
                    2,
                    1),
            new Form(
                    pattern(
                            "(?<!\\d)((?:19|20)\\d\\d)\\s?[年년]\\s?(1[0-2]|0?[1-9])\\s?[月월]\\s?(3[01]|[12]\\d|0?[1-9])\\s?[日일]"),
                    1,
                    2,
                    3),
            new Form(
                    pattern("(?<!\\d)((?:19|20)\\d\\d)[\\s-](?:" + MONTH + ")[\\s-](3[01]|[12]\\d|0?[1-9])(?!\\d)"),
                    1,
                    2,
                    3));

    /** The year of a date in numbers; where a page sets the time of day right behind it, the time's digits are not its. */
    private static final String NUMERIC_YEAR =
            "((?:(?:19|20)\\d\\d|\\d\\d)(?=\\d\\d:\\d\\d)|(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d./-]\\d|\\d))";

    private static final Pattern NUMERIC =
            pattern("(?<![\\d./-])(\\d{1,2})([./-]|\\s\\|\\s|\\.\\s)(\\d{1,2})\\2" + NUMERIC_YEAR);
    private static final Pattern MONTH_AND_YEAR = pattern("(?<!\\p{L})" + MONTH + ",?[\\s\\u00a0]{1,3}" + YEAR);

    private DatePhrases() {}

    /**
     * The whole dates in a text, in order, not overlapping.
     *
     * @param text any text
     * @param order which of two small numbers is the day, where both could be the month
     */
    public static List<DatePhrase> in(String text, DayOrder order) {
        List<DatePhrase> found = new ArrayList<>();
        if (!hasDigits(text)) {
            return found;
        }
        for (Form form : FORMS) {
            Matcher match = form.pattern().matcher(text);
            while (match.find()) {
                read(match, form).ifPresent(date -> add(found, date, match));
            }
        }
        Matcher match = NUMERIC.matcher(text);
        while (match.find()) {
            order.read(number(match.group(1)), number(match.group(3)), year(match.group(4)))
                    .ifPresent(date -> add(found, date, match));
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(found);
    }

    /** The months with a year in a text that are not part of a whole date, in order. */
    public static List<DatePhrase> monthsIn(String text) {
        List<DatePhrase> whole = in(text, DayOrder.DAY_FIRST);
        List<DatePhrase> found = new ArrayList<>();
        Matcher match = MONTH_AND_YEAR.matcher(text);
        while (match.find()) {
            TextSpan span = new TextSpan(match.start(), match.end());
            int month = MonthNames.number(match.group(1));
            if (month > 0 && whole.stream().noneMatch(date -> date.span().overlaps(span))) {
                found.add(new DatePhrase(PartialDate.ofMonth(Integer.parseInt(match.group(2)), month), span));
            }
        }
        return List.copyOf(found);
    }

    /** Whether two digits stand together somewhere, without which no year can: most lines need no further look. */
    private static boolean hasDigits(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<DatePhrase> found, PartialDate date, MatchResult match) {
        TextSpan span = new TextSpan(match.start(), match.end());
        if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
            found.add(new DatePhrase(date, span));
        }
    }

    private static Optional<PartialDate> read(MatchResult match, Form form) {
        String month = match.group(form.month());
        int number = Character.isDigit(month.charAt(0)) ? number(month) : MonthNames.number(month);
        return day(number(match.group(form.year())), number, number(match.group(form.day())));
    }

    /** A whole date, if it exists. */
    static Optional<PartialDate> day(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(new PartialDate(year, month, day));
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, FLAGS);
    }
}
