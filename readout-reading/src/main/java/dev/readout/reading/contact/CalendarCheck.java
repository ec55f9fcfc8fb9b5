package dev.readout.reading.contact;

import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;

/** Holds what a mention says of a contact against the day of the news: what lies ahead has not been held. */
final class CalendarCheck {

    private static final int DAYS_AHEAD = 30;

    private final ArticleText text;

    CalendarCheck(ArticleText text) {
        this.text = text;
    }

    /** The status of a mention, as far as its date allows; may move a date without a year to the year before. */
    EngagementStatus status(Draft draft, EngagementStatus told) {
        PartialDate start = draft.start;
        PartialDate published = text.published();
        if (start == null || published == null || !start.firstDay().isAfter(published.lastDay())) {
            return told;
        }
        boolean happened = told == EngagementStatus.HELD || told == EngagementStatus.ONGOING;
        boolean past = told == EngagementStatus.ONGOING || draft.act.xpos().equals("VBD");
        boolean far = start.firstDay().isAfter(published.lastDay().plusDays(DAYS_AHEAD));
        if (happened && past && far && !draft.yearTold) {
            backOneYear(draft, start);
            return told;
        }
        return happened ? EngagementStatus.SCHEDULED : told;
    }

    /** What has happened cannot lie far ahead: a date without a year was meant for the year before. */
    private static void backOneYear(Draft draft, PartialDate start) {
        PartialDate end = draft.end;
        draft.start = yearBefore(start);
        draft.end = end == null ? null : yearBefore(end);
    }

    private static PartialDate yearBefore(PartialDate date) {
        boolean leap = date.month() == 2 && date.day() == 29;
        return new PartialDate(date.year() - 1, date.month(), leap ? 28 : date.day());
    }
}
