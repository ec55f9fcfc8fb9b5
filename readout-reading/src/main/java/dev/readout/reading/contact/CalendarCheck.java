package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds what a mention says of a contact against the day of the news: what lies ahead has not been held. */
final class CalendarCheck {

    private static final int DAYS_AHEAD = 30;
    private static final int DAYS_OF_YEAR = 366;
    private static final int LONG_PAST_DAYS = 120;
    private static final int NEAR_DAYS = 95;
    private static final int FAR_DAYS = 240;
    private static final Pattern TO_COME = Pattern.compile(
            "(?i)\\b(later this (?!morning)|later to(?:day|night)\\b|late this |the end of (?:this|the) (?:week|month|year)|in the coming |in coming |the coming |tomorrow\\b"
                    + "|(?<!the )next (?:week|month|year|spring|summer|autumn|fall|winter|quarter)\\b)");

    private static final List<String> SETTING_OUT =
            List.of("travel-verb", "depart-verb", "visit-verb", "begin-visit-verb");

    private final ArticleText text;
    private final WordClasses words;

    CalendarCheck(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** The status of a mention, as far as its date allows; may move a date without a year to the year before. */
    EngagementStatus status(Draft draft, EngagementStatus read) {
        PartialDate published = text.published();
        EngagementStatus told =
                GatheringsSpokenOf.status(draft, InvitedTo.status(draft, read, published), published, words);
        Weekends.moveBack(draft, told, text, words);
        if (draft.start != null && published != null && !draft.yearTold) {
            moveNear(draft, draft.start, published, told == EngagementStatus.HELD);
        }
        PartialDate start = draft.start;
        if (told == EngagementStatus.SCHEDULED && isLongPast(draft, published, DAYS_OF_YEAR)) {
            if (draft.kind == EngagementKind.GATHERING) {
                return EngagementStatus.HELD;
            }
            draft.start = null; // to continue the talks begun in 2020
            draft.end = null;
            return told;
        }
        if (told == EngagementStatus.PROPOSED && isLongPast(draft, published, LONG_PAST_DAYS)) {
            return EngagementStatus.HELD; // seeks to build on the talks of 2020
        }
        if (start != null && published != null && isOpen(told) && !draft.yearTold) {
            boolean past = start.lastDay().isBefore(published.firstDay().minusDays(DAYS_AHEAD));
            boolean soon =
                    start.firstDay().plusYears(1).isBefore(published.lastDay().plusDays(DAYS_OF_YEAR));
            if (past && soon) {
                move(draft, start, 1);
                return told;
            }
        }
        if (published != null
                && told == EngagementStatus.ONGOING
                && (isToCome(draft, published) || isToldAsToCome(draft))) {
            return EngagementStatus.SCHEDULED;
        }
        if (told == EngagementStatus.HELD && (isToldAsToCome(draft) || isSettingOut(draft))) {
            return EngagementStatus.SCHEDULED;
        }
        if (start == null || published == null || !start.firstDay().isAfter(published.lastDay())) {
            return told;
        }
        boolean happened = told == EngagementStatus.HELD || told == EngagementStatus.ONGOING;
        boolean past = told == EngagementStatus.ONGOING || draft.act.xpos().equals("VBD");
        boolean far = start.firstDay().isAfter(published.lastDay().plusDays(DAYS_AHEAD));
        boolean veryFar = start.firstDay().isAfter(published.lastDay().plusDays(DAYS_OF_YEAR / 2));
        if (happened && ((past && far) || (veryFar && !draft.isVerbal())) && !draft.yearTold) {
            move(draft, start, -1);
            return told;
        }
        return happened ? EngagementStatus.SCHEDULED : told;
    }

    /**
     * A day without its year is no day of the other end of the year where that of this one lies near: {@code planned for 9 May}
     * in the news of April is no May of the year before.
     */
    private static void moveNear(Draft draft, PartialDate start, PartialDate published, boolean held) {
        boolean exact =
                start.precision() == PartialDate.Precision.DAY && published.precision() == PartialDate.Precision.DAY;
        if (!exact || distance(start, published) < FAR_DAYS) {
            return;
        }
        for (int years : new int[] {-1, 1}) {
            PartialDate other = moved(start, years);
            boolean ahead = other.firstDay().isAfter(published.lastDay());
            long days = distance(other, published);
            if (days <= NEAR_DAYS && !(held && ahead && days > DAYS_AHEAD)) {
                move(draft, start, years);
                return;
            }
        }
    }

    private static long distance(PartialDate one, PartialDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one.firstDay(), other.firstDay()));
    }

    /** {@code will celebrate the conference of 1973}: what was months ago is none to come, whatever is still to be done about it. */
    private static boolean isLongPast(Draft draft, @Nullable PartialDate published, int days) {
        PartialDate start = draft.start;
        return start != null
                && published != null
                && draft.yearTold
                && start.lastDay().plusDays(days).isBefore(published.firstDay());
    }

    /** {@code is travelling there next week}. */
    private static boolean isToCome(Draft draft, PartialDate published) {
        return draft.times.stream()
                .map(time -> Optional.ofNullable(time.start()))
                .flatMap(Optional::stream)
                .anyMatch(day -> day.firstDay().isAfter(published.lastDay()));
    }

    /** {@code our next meeting, later this year}: words for a time that no calendar places. */
    private boolean isToldAsToCome(Draft draft) {
        boolean past = draft.act.xpos().equals("VBD") || draft.act.xpos().equals("VBN");
        return !past
                && draft.times.stream()
                        .anyMatch(
                                time -> TO_COME.matcher(text.words(time.span())).find());
    }

    /** {@code travels on to Fiji}, {@code begins a visit to Chad today}: a trip told in the present, of no day that has gone. */
    private boolean isSettingOut(Draft draft) {
        PartialDate published = text.published();
        Token verb =
                draft.isVerbal() ? draft.act : draft.sentence.head(draft.act).orElse(draft.act);
        boolean present = (verb.xpos().equals("VBZ") || verb.xpos().equals("VBP"))
                && verb.upos() == Upos.VERB
                && (draft.isVerbal() || draft.act.is("obj") || draft.act.is("obl"));
        boolean gone = draft.start != null
                && (published == null || draft.start.firstDay().isBefore(published.firstDay()));
        return draft.kind == EngagementKind.VISIT
                && present
                && !gone
                && SETTING_OUT.stream()
                        .anyMatch(set -> words.value(set, draft.sentence, verb).isPresent())
                && words.value("arrive-verb", draft.sentence, verb).isEmpty();
    }

    private static boolean isOpen(EngagementStatus told) {
        return told == EngagementStatus.SCHEDULED || told == EngagementStatus.PROPOSED;
    }

    /** What has happened cannot lie far ahead, nor what is planned behind: a date without a year was meant for another. */
    private static void move(Draft draft, PartialDate start, int years) {
        PartialDate end = draft.end;
        draft.start = moved(start, years);
        draft.end = end == null ? null : moved(end, years);
    }

    private static PartialDate moved(PartialDate date, int years) {
        boolean leap = date.month() == 2 && date.day() == 29;
        return new PartialDate(date.year() + years, date.month(), leap ? 28 : date.day());
    }
}
