package dev.readout.linking;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Comparing when two accounts say that a contact was. */
final class Timing {

    /** The figure where dates are open but the news is of one time. */
    static final double SAME_NEWS = 0.3;

    /** The figure where one date, or both, tell only the month. */
    static final double SAME_MONTH = 0.8;

    /** Days by which two outlets may differ over one contact's days. */
    private static final int TOLERANCE_DAYS = 1;

    /** Days between two articles that, neither giving a date, may still tell of one contact. */
    private static final int NEWS_DAYS = 21;

    /** A year and a day of it: the same people may have met at any time of the year. */
    private static final double YEAR_ONLY = 0.2;

    private static final double CLASH = -1;

    private Timing() {}

    /**
     * From 1 for one day over less for coarser dates to {@link #SAME_NEWS} where the dates are open but the news is of one
     * time; 0 where nothing is told; below 0 for a clash.
     */
    static double when(Telling one, Telling other) {
        PartialDate a = one.contact().start();
        PartialDate b = other.contact().start();
        if (a != null && b != null) {
            return bothDated(one.contact(), a, other.contact(), b);
        }
        if (a == null && b == null) {
            return apart(one.published(), other.published()) <= NEWS_DAYS ? SAME_NEWS : 0;
        }
        PartialDate date = a == null ? b : a;
        PartialDate news = a == null ? one.published() : other.published();
        return apart(date, news) <= NEWS_DAYS ? SAME_NEWS + 0.1 : 0;
    }

    /** Whether two contacts, both dated, may have shared a day. */
    static boolean overlap(Contact one, Contact other) {
        PartialDate a = one.start();
        PartialDate b = other.start();
        return a != null && b != null && mayOverlap(one, a, other, b);
    }

    private static double bothDated(Contact one, PartialDate a, Contact other, PartialDate b) {
        if (!isDay(a) || !isDay(b)) {
            boolean months = a.precision() != PartialDate.Precision.YEAR && b.precision() != PartialDate.Precision.YEAR;
            boolean years = a.precision() == b.precision() || isAhead(one) || isAhead(other);
            return !mayOverlap(one, a, other, b) ? CLASH : months ? SAME_MONTH : years ? 0.5 : YEAR_ONLY;
        }
        if (a.equals(b)) {
            return 1;
        }
        long gap = gap(a.firstDay(), last(one, a), b.firstDay(), last(other, b));
        return gap <= 0 ? 0.9 : gap <= TOLERANCE_DAYS ? 0.6 : CLASH;
    }

    /** What is planned for a year is one thing; what has happened in a year may have happened often. */
    private static boolean isAhead(Contact contact) {
        return contact.status() == EngagementStatus.SCHEDULED || contact.status() == EngagementStatus.PROPOSED;
    }

    /** A month or year may be that of any day between a first and a last one. */
    private static boolean mayOverlap(Contact one, PartialDate a, Contact other, PartialDate b) {
        return gap(a.firstDay(), last(one, a), b.firstDay(), last(other, b)) <= 0;
    }

    /** Days between two stretches; 0 or less where they share a day. */
    private static long gap(LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast) {
        return Math.max(ChronoUnit.DAYS.between(last, otherFirst), ChronoUnit.DAYS.between(otherLast, first));
    }

    private static LocalDate last(Contact contact, PartialDate start) {
        PartialDate end = contact.end();
        LocalDate last = (end == null ? start : end).lastDay();
        return last.isBefore(start.firstDay()) ? start.lastDay() : last;
    }

    private static boolean isDay(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY;
    }

    /** Days between two dates, 0 where one lies within the other; without end where one is not known. */
    private static long apart(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return Long.MAX_VALUE;
        }
        return Math.max(0, gap(a.firstDay(), a.lastDay(), b.firstDay(), b.lastDay()));
    }
}
