package dev.readout.reading.contact;

import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Puts a weekday that stands beside what is still to be done, and tells of talks that were held before it, into the week that
 * lies behind: {@code agreed to reopen the port after talks on Monday}.
 */
final class DaysBehind {

    private static final int DAYS_OF_WEEK = 7;

    private final ArticleText text;
    private final StatusReader status;

    DaysBehind(ArticleText text, StatusReader status) {
        this.text = text;
        this.status = status;
    }

    /** The day itself, or the same weekday before the news. */
    @Nullable
    PartialDate day(Draft draft, TimeExpression time, @Nullable PartialDate date) {
        PartialDate published = text.published();
        if (date == null || published == null || date.precision() != PartialDate.Precision.DAY) {
            return date;
        }
        LocalDate news = published.lastDay();
        boolean ahead = date.firstDay().isAfter(news)
                && !date.firstDay().isAfter(news.plusDays(DAYS_OF_WEEK))
                && text.words(time.span()).chars().noneMatch(Character::isDigit);
        boolean gone = (isAfterSomething(draft) && status.standing(draft).status() == EngagementStatus.HELD)
                || isNothing(draft);
        return ahead && gone ? PartialDate.of(date.firstDay().minusDays(DAYS_OF_WEEK)) : date;
    }

    /** {@code nothing came of the talks set for Sunday}: told when that Sunday was over. */
    private static boolean isNothing(Draft draft) {
        return Governor.of(draft.sentence, draft.act)
                .filter(verb -> verb.xpos().equals("VBD") && Fates.isOfNothing(draft.sentence, verb, draft.act))
                .isPresent();
    }

    /** {@code after talks}, {@code after a day of talks}. */
    private static boolean isAfterSomething(Draft draft) {
        Token word = draft.act;
        while (word.is("nmod") && !Lengths.follows(draft.sentence, word)) {
            word = draft.sentence.token(word.head());
        }
        return Lengths.follows(draft.sentence, word);
    }
}
