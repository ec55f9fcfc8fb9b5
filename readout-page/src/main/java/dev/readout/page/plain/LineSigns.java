package dev.readout.page.plain;

import dev.readout.model.text.TextSpan;
import dev.readout.page.date.DatePhrase;
import dev.readout.page.date.DatePhrases;
import dev.readout.page.date.DayOrder;
import dev.readout.page.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a line is by its own words, from {@code line-patterns.tsv} and the form of date lines and menus. */
public final class LineSigns {

    private static final int LONGEST = 420;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private record Row(LineSign sign, Pattern pattern) {}

    private static final List<Row> ROWS = Table.of(LineSigns.class, "line-patterns.tsv").rows().stream()
            .map(row ->
                    new Row(LineSign.valueOf(row.get(0).toUpperCase(Locale.ROOT)), Pattern.compile(row.get(1), FLAGS)))
            .toList();

    private static final List<Pattern> CLOSING = Table.of(LineSigns.class, "closing-lines.tsv").rows().stream()
            .map(row -> Pattern.compile(row.get(0), FLAGS))
            .toList();
    private static final int LONGEST_CLOSING = 260;

    private static final Pattern MENU = Pattern.compile("[^.!?]{1,30}((\\s[|>/·•»]\\s|\\s{2,}|\\t)[^.!?|]{1,30}){1,}");
    private static final Pattern AROUND_DATE = Pattern.compile(
            "\\b(date|published|publication|posted|updated|last|modified|created|released?|issued|aired|edited|first|on|at|by"
                    + "|am|pm|a\\.m|p\\.m|ist|gmt|utc|et|est|edt|cet|cest|bst|hkt|sgt|jst|kst|pst|pdt|pkt|hrs?|local time"
                    + "|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|min|mins|minutes?|read)\\b",
            FLAGS);

    private static final Pattern AFTER_DATE = Pattern.compile("\\s*([|/·•–—,;-]|\\bby\\b)", FLAGS);

    private LineSigns() {}

    /** What the line is by its own words; empty where they do not tell. */
    public static Optional<LineSign> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (isDateLine(line)) {
            return Optional.of(LineSign.DATE);
        }
        for (Row row : ROWS) {
            if (row.pattern().matcher(line).lookingAt()) {
                return Optional.of(row.sign());
            }
        }
        return Optional.empty();
    }

    /** Whether the line is a row of short links or a trail of headings. */
    public static boolean isMenu(String line) {
        return line.length() < 200 && MENU.matcher(line).matches();
    }

    /** Whether a line at the end of a text is the paper's word to its readers, not the article's. */
    static boolean closes(String line) {
        return line.length() <= LONGEST_CLOSING
                && CLOSING.stream().anyMatch(pattern -> pattern.matcher(line).find());
    }

    /** Whether the line begins with a whole date and goes on with who wrote it or where, without being a sentence. */
    static boolean beginsWithDate(String line) {
        return line.length() <= 120
                && !line.endsWith(".")
                && DatePhrases.in(line, DayOrder.DAY_FIRST).stream()
                        .findFirst()
                        .filter(date -> isNoWord(line.substring(0, date.span().start())))
                        .filter(date -> AFTER_DATE
                                .matcher(line.substring(date.span().end()))
                                .lookingAt())
                        .isPresent();
    }

    private static boolean isNoWord(String before) {
        return AROUND_DATE.matcher(before).replaceAll(" ").chars().noneMatch(Character::isLetter);
    }

    /** Whether the line holds a date and hardly anything else. */
    static boolean isDateLine(String line) {
        if (line.length() > 120 || line.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        List<DatePhrase> dates = DatePhrases.in(line, DayOrder.DAY_FIRST);
        if (dates.isEmpty()) {
            return false;
        }
        StringBuilder rest = new StringBuilder(line);
        for (int i = dates.size() - 1; i >= 0; i--) {
            TextSpan span = dates.get(i).span();
            rest.replace(span.start(), span.end(), " ");
        }
        String others = AROUND_DATE
                .matcher(rest)
                .replaceAll(" ")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
        return others.isEmpty() || others.split(" ").length <= 2;
    }
}
