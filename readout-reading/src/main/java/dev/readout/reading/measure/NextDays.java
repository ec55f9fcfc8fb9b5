package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which day is meant by one without a year on which something is to begin: the next such day, not the last. */
final class NextDays {

    private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");
    private static final Set<String> ENTRY_ENDS = Set.of(".", ":", "–", "—", "-", "|");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final long LONGEST_PAST_DAYS = 45;
    private static final long LONGEST_WAIT_DAYS = 120;
    private static final long JUST_PAST_DAYS = 10;

    private final ArticleText text;
    private final WordClasses words;

    NextDays(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** The day that is meant by a time of which a day was read as if it were the last such day. */
    PartialDate day(TimeExpression time, PartialDate date, MeasureStatus status) {
        PartialDate published = text.published();
        if (published == null
                || isYearTold(time)
                || date.precision() == PartialDate.Precision.YEAR
                || isLeapDay(date)) {
            return date;
        }
        if (isWeekday(time) && isLastWeek(date, published)) {
            return PartialDate.of(date.firstDay().plusWeeks(1));
        }
        if (isNearlyYearAhead(date, published)) {
            return new PartialDate(date.year() - 1, date.month(), date.day());
        }
        PartialDate entered = inEntry(time, date);
        if (!entered.equals(date)) {
            return entered;
        }
        boolean longPast = date.lastDay().isBefore(published.firstDay().minusDays(LONGEST_PAST_DAYS));
        return longPast && (status == MeasureStatus.DELAYED || !isAfterPast(time, date))
                ? new PartialDate(date.year() + 1, date.month(), date.day())
                : date;
    }

    /** The day that is meant in an entry of a chronology: the first such day from that of the entry on. */
    PartialDate inEntry(TimeExpression time, PartialDate date) {
        if (isYearTold(time) || date.precision() == PartialDate.Precision.YEAR || isLeapDay(date)) {
            return date;
        }
        return entry(text.sentences().get(time.sentence()))
                .map(day -> from(day, date))
                .orElse(date);
    }

    /** {@code since December}: the last such day or month, never one to come. */
    PartialDate since(TimeExpression time, PartialDate date) {
        PartialDate published = text.published();
        boolean toCome = published != null && date.firstDay().isAfter(published.lastDay());
        return toCome && !isYearTold(time) && !isLeapDay(date)
                ? new PartialDate(date.year() - 1, date.month(), date.day())
                : date;
    }

    private static PartialDate from(PartialDate day, PartialDate date) {
        PartialDate same = new PartialDate(day.year(), date.month(), date.day());
        return same.lastDay().isBefore(day.firstDay())
                ? new PartialDate(same.year() + 1, date.month(), date.day())
                : same;
    }

    /** {@code a duty on all goods bought from Chad starting Tuesday}: a verb of the past beside it makes it no day of last week. */
    private boolean isWeekday(TimeExpression time) {
        Sentence sentence = text.sentences().get(time.sentence());
        List<Token> inside = sentence.tokensIn(time.span());
        boolean weekday =
                inside.stream().anyMatch(token -> WEEKDAYS.contains(token.form().toLowerCase(Locale.ROOT)));
        Token first = inside.isEmpty() ? null : inside.get(0);
        return weekday
                && first != null
                && inside.stream()
                        .noneMatch(token ->
                                words.has("gone-by-adjective", token.form().toLowerCase(Locale.ROOT)))
                && first.index() > 1
                && words.has(
                        "starting-word",
                        sentence.token(first.index() - 1).form().toLowerCase(Locale.ROOT));
    }

    private static boolean isLastWeek(PartialDate date, PartialDate published) {
        return date.precision() == PartialDate.Precision.DAY
                && date.lastDay().isBefore(published.firstDay())
                && date.firstDay().plusWeeks(1).isAfter(published.firstDay());
    }

    /** {@code will levy deposits starting August 14}, written on the 15th: the day of this year, not of the next. */
    private static boolean isNearlyYearAhead(PartialDate date, PartialDate published) {
        return date.precision() == PartialDate.Precision.DAY
                && date.firstDay().isAfter(published.firstDay().plusYears(1).minusDays(JUST_PAST_DAYS))
                && date.firstDay().isBefore(published.firstDay().plusYears(1));
    }

    private static boolean isLeapDay(PartialDate date) {
        return date.month() == 2 && date.day() == 29;
    }

    private boolean isYearTold(TimeExpression time) {
        return YEAR.matcher(text.words(time.span())).matches();
    }

    /** {@code 26 July 2023. The ministry orders nine envoys out by 15 August}: the day of an entry of a chronology. */
    private Optional<PartialDate> entry(Sentence sentence) {
        int first = sentence.index();
        while (first > 0 && text.sentences().get(first - 1).paragraph() == sentence.paragraph()) {
            first--;
        }
        Sentence opening = text.sentences().get(first);
        return text.times(opening).stream()
                .filter(time -> isDate(time) && isYearTold(time) && opens(opening, time))
                .map(TimeExpression::start)
                .filter(day -> day != null)
                .map(PartialDate.class::cast)
                .findFirst();
    }

    private static boolean opens(Sentence sentence, TimeExpression time) {
        List<Token> inside = sentence.tokensIn(time.span());
        int after = inside.isEmpty() ? 0 : inside.get(inside.size() - 1).index() + 1;
        return after > 1
                && inside.get(0).index() == 1
                && (after > sentence.tokens().size()
                        || ENTRY_ENDS.contains(sentence.token(after).form()));
    }

    /** {@code On 31 July it set a tariff, effective 7 August}: told of the past, and soon after a day that is named with it. */
    private boolean isAfterPast(TimeExpression time, PartialDate date) {
        return text.times(text.sentences().get(time.sentence())).stream()
                .filter(other -> !other.equals(time) && isDate(other))
                .map(TimeExpression::start)
                .anyMatch(day -> day != null
                        && !day.firstDay().isAfter(date.lastDay())
                        && day.firstDay().plusDays(LONGEST_WAIT_DAYS).isAfter(date.firstDay()));
    }

    private static boolean isDate(TimeExpression time) {
        return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
    }
}
