package dev.readout.reading.text;

import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.article.Article;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The day of a text whose title ends in it ({@code Press Briefing – July 5, 2022}) and which was stamped as published on the next
 * one, as happens where the stamp counts by another part of the world: {@code yesterday} in it is the day before that of the
 * title.
 *
 * @param day the title's day where it is the one before that of the stamp; else empty
 */
record TitleDay(Optional<PartialDate> day) {

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    private static final Pattern AT_END = Pattern.compile("\\b(" + MONTHS + ")\\s+(\\d{1,2}),?\\s+(\\d{4})\\s*$");

    /** Words that count from the day on which they are said; weekdays and dates are the same whichever of the two that is. */
    private static final Pattern COUNTED =
            Pattern.compile("(?i)(?:earlier |later |late )?(?:today|yesterday|tomorrow|tonight"
                    + "|(?:this|yesterday|tomorrow) (?:morning|afternoon|evening|night)|last night"
                    + "|the day (?:before yesterday|after tomorrow)|\\S+ days ago)");

    /** Of an article. */
    static TitleDay of(Article article) {
        PublicationDate published = article.published();
        String title = article.title();
        if (published == null || title == null || published.date().precision() != PartialDate.Precision.DAY) {
            return new TitleDay(Optional.empty());
        }
        LocalDate before = published.date().firstDay().minusDays(1);
        return new TitleDay(told(title).filter(day -> day.firstDay().equals(before)));
    }

    private static Optional<PartialDate> told(String title) {
        Matcher found = AT_END.matcher(title);
        if (!found.find()) {
            return Optional.empty();
        }
        int month = Month.valueOf(found.group(1).toUpperCase(Locale.ROOT)).getValue();
        int day = Integer.parseInt(found.group(2));
        int year = Integer.parseInt(found.group(3));
        return year > 0 && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(new PartialDate(year, month, day))
                : Optional.empty();
    }

    /** A time of the text as it was meant on that day. */
    TimeExpression seen(TimeExpression time, Article article) {
        PartialDate start = time.start();
        PartialDate end = time.end();
        boolean counted = day.isPresent()
                && start != null
                && end != null
                && start.precision() == PartialDate.Precision.DAY
                && end.precision() == PartialDate.Precision.DAY
                && COUNTED.matcher(article.words(time.span()).strip()).matches();
        if (!counted || start == null || end == null) {
            return time;
        }
        return new TimeExpression(
                time.span(),
                time.sentence(),
                time.type(),
                time.value(),
                time.mod(),
                before(start),
                before(end),
                time.durationMinutes(),
                time.rule());
    }

    private static PartialDate before(PartialDate date) {
        LocalDate day = date.firstDay().minusDays(1);
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
