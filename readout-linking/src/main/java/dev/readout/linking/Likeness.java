package dev.readout.linking;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Participant;
import dev.readout.model.record.Party;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How well two articles' accounts fit as accounts of one contact. Symmetric: it makes no difference which comes first.
 */
final class Likeness {

    /** Days by which two outlets may differ over one contact's first day. */
    private static final int TOLERANCE_DAYS = 1;

    /** Days between two articles that, neither giving a date, may still tell of one contact. */
    private static final int NEWS_DAYS = 21;

    private Likeness() {}

    /**
     * How well two accounts fit.
     *
     * @return nothing if they cannot be of one contact; else a figure above 0, the more the better
     */
    static Optional<Double> of(Telling one, Telling other) {
        Contact a = one.contact();
        Contact b = other.contact();
        double when = when(one, other);
        if (clash(one, other) || !standings(a, b, when)) {
            return Optional.empty();
        }
        double sides = sides(a, b);
        double where = where(a.place(), b.place());
        double who = who(a, b);
        boolean anchored = when > 0.5 || (where > 0.5 && who > 0) || (who > 0.5 && when >= 0.3);
        return anchored ? Optional.of(sides + 2 * when + where + who) : Optional.empty();
    }

    /** Whether two accounts cannot be of one contact. */
    static boolean clash(Telling one, Telling other) {
        Contact a = one.contact();
        Contact b = other.contact();
        return a.kind() != b.kind()
                || one.article().id().equals(other.article().id())
                || sides(a, b) <= 0
                || when(one, other) < 0
                || where(a.place(), b.place()) < 0
                || who(a, b) < 0;
    }

    private static double sides(Contact a, Contact b) {
        Set<StateCode> both = new TreeSet<>(a.states());
        both.retainAll(b.states());
        Set<StateCode> all = new TreeSet<>(a.states());
        all.addAll(b.states());
        if (a.kind() == EngagementKind.GATHERING) {
            return both.stream().anyMatch(StateCode::isOrganisation) ? 1 : 0;
        }
        boolean same = both.size() == Math.min(a.states().size(), b.states().size()) && both.size() >= 2;
        return same ? (double) both.size() / all.size() : 0;
    }

    /** 1 for one day, less for coarser dates, 0.3 where the dates are open but the news is of one time, -1 for a clash. */
    private static double when(Telling one, Telling other) {
        PartialDate a = one.contact().start();
        PartialDate b = other.contact().start();
        if (a != null && b != null) {
            return bothDated(one.contact(), a, other.contact(), b);
        }
        if (a == null && b == null) {
            return newsApart(one.published(), other.published()) <= NEWS_DAYS ? 0.3 : 0;
        }
        Telling undated = a == null ? one : other;
        PartialDate date = a == null ? b : a;
        PartialDate news = undated.published();
        if (date == null || news == null) {
            return 0;
        }
        return newsApart(date, news) <= NEWS_DAYS ? 0.4 : 0;
    }

    private static double bothDated(Contact one, PartialDate a, Contact other, PartialDate b) {
        boolean days = a.precision() == PartialDate.Precision.DAY && b.precision() == PartialDate.Precision.DAY;
        if (!days) {
            boolean months = a.precision() != PartialDate.Precision.YEAR && b.precision() != PartialDate.Precision.YEAR;
            return a.isCompatibleWith(b) ? months ? 0.8 : 0.5 : -1;
        }
        if (a.equals(b)) {
            return 1;
        }
        boolean overlap = !last(one, a).lastDay().isBefore(b.firstDay())
                && !last(other, b).lastDay().isBefore(a.firstDay());
        boolean near = Math.abs(ChronoUnit.DAYS.between(a.firstDay(), b.firstDay())) <= TOLERANCE_DAYS;
        return overlap ? 0.9 : near ? 0.6 : -1;
    }

    private static PartialDate last(Contact contact, PartialDate start) {
        PartialDate end = contact.end();
        return end == null ? start : end;
    }

    private static long newsApart(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return 0;
        }
        if (a.isCompatibleWith(b)) {
            return 0;
        }
        return Math.abs(ChronoUnit.DAYS.between(a.firstDay(), b.firstDay()));
    }

    private static double where(@Nullable Place a, @Nullable Place b) {
        if (a == null || b == null) {
            return 0;
        }
        if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            return -1;
        }
        if (a.name() == null || b.name() == null) {
            return 0.3;
        }
        return Names.match(a.name(), b.name()) ? 1 : 0;
    }

    /** 1 where a side's people are the same, 0 where nobody is named on a side, -1 where other people met. */
    private static double who(Contact a, Contact b) {
        double shared = 0;
        int compared = 0;
        for (Party party : a.parties()) {
            for (Party other : b.parties()) {
                boolean both = party.state().equals(other.state())
                        && !party.participants().isEmpty()
                        && !other.participants().isEmpty();
                if (both && a.kind() != EngagementKind.GATHERING) {
                    compared++;
                    if (!anyShared(party.participants(), other.participants())) {
                        return -1;
                    }
                    shared++;
                }
            }
        }
        return compared == 0 ? 0 : 0.5 + shared / 4;
    }

    private static boolean anyShared(List<Participant> some, List<Participant> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> Names.match(one.name(), other.name())));
    }

    /** What is only proposed becomes a later contact only where a date or place says so. */
    private static boolean standings(Contact a, Contact b, double when) {
        boolean open = isProposed(a) != isProposed(b);
        boolean dated = a.start() != null && b.start() != null && when > 0;
        boolean placed = where(a.place(), b.place()) > 0;
        return !open || dated || placed;
    }

    private static boolean isProposed(Contact contact) {
        return contact.status() == EngagementStatus.PROPOSED;
    }
}
