package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weekdays that stand behind {@code last week}: {@code met twice last week, in Riga on Monday and in Oslo on Friday}. */
final class LastWeeks {

    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final int DAYS = 7;

    private final ArticleText text;

    LastWeeks(ArticleText text) {
        this.text = text;
    }

    /** The day itself, or the same weekday of the week before that of the news. */
    PartialDate day(Sentence sentence, TimeExpression time, PartialDate date) {
        PartialDate published = text.published();
        if (published == null
                || published.precision() != PartialDate.Precision.DAY
                || !isOfLastWeek(sentence, time, sentence.tokensIn(time.span()))) {
            return date;
        }
        LocalDate monday = published.firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = date.firstDay();
        boolean late = !day.isBefore(monday) && day.isBefore(monday.plusDays(DAYS));
        return late ? PartialDate.of(day.minusDays(DAYS)) : date;
    }

    private boolean isOfLastWeek(Sentence sentence, TimeExpression time, List<Token> words) {
        return words.size() == 1
                && words.get(0).form().matches(WEEKDAY)
                && text.times(sentence).stream()
                        .filter(other -> other.span().end() <= time.span().start())
                        .anyMatch(other -> text.words(other.span()).equalsIgnoreCase("last week"));
    }

    /** A further day of a contact, in the week into which the first one was put. */
    static @Nullable PartialDate beside(Draft draft, @Nullable PartialDate day) {
        PartialDate own = draft.start;
        if (own == null || day == null || !isDay(own) || !isDay(day)) {
            return day;
        }
        boolean late = !day.firstDay().isBefore(own.firstDay().plusDays(DAYS));
        boolean moved = draft.times.stream()
                .map(TimeExpression::start)
                .anyMatch(told -> told != null
                        && isDay(told)
                        && told.firstDay().minusDays(DAYS).equals(own.firstDay()));
        return late && moved ? PartialDate.of(day.firstDay().minusDays(DAYS)) : day;
    }

    private static boolean isDay(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY;
    }
}
