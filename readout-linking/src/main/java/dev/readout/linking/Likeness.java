package dev.readout.linking;

import dev.readout.model.reading.Contact;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well two articles' accounts fit as accounts of one contact. Symmetric: it makes no difference which comes first.
 */
final class Likeness {

    /** Bodies that meet all the time: that two of their undated meetings are told in one month says nothing. */
    private static final Set<String> ALWAYS_IN_SESSION = Set.of("IGO:UN", "IGO:EU", "IGO:UNSC", "IGO:WTO", "IGO:IAEA");

    private Likeness() {}

    /**
     * How well two accounts fit.
     *
     * @return nothing if they cannot be of one contact; else a figure above 0, the more the better
     */
    static Optional<Double> of(Telling one, Telling other) {
        Contact a = one.contact();
        Contact b = other.contact();
        if (clash(one, other)) {
            return Optional.empty();
        }
        double when = Timing.when(one, other);
        double where = Places.where(a.place(), b.place());
        double who = People.who(a, b);
        if (!standings(a, b, when, where) || !isAnchored(a, b, when, where, who)) {
            return Optional.empty();
        }
        return Optional.of(sides(a, b) + 2 * when + where + who);
    }

    /** Whether two accounts cannot be of one contact. */
    static boolean clash(Telling one, Telling other) {
        Contact a = one.contact();
        Contact b = other.contact();
        return a.kind() != b.kind()
                || one.article().id().equals(other.article().id())
                || sides(a, b) <= 0
                || Timing.when(one, other) < 0
                || Places.where(a.place(), b.place()) < 0
                || People.who(a, b) < 0;
    }

    /** Whether more than the states speaks for one contact: its day (a month is not enough), its people at one time or place, or a third place. */
    private static boolean isAnchored(Contact a, Contact b, double when, double where, double who) {
        boolean coarse = when == Timing.SAME_MONTH && a.kind() != EngagementKind.GATHERING;
        boolean byDay = when > 0.5 && (!coarse || who > 0 || where > 0);
        boolean byPeople = who > 0 && (where > 0.5 || (who > 0.5 && when >= Timing.SAME_NEWS));
        boolean abroad = where > 0 && when >= Timing.SAME_NEWS && isThirdPlace(a) && isThirdPlace(b);
        boolean summit = isPeriodic(a, b) && when >= Timing.SAME_NEWS && isAhead(a) == isAhead(b);
        return byDay || byPeople || abroad || summit;
    }

    /** Two sides seldom meet twice within weeks in a third state. */
    private static boolean isThirdPlace(Contact contact) {
        return contact.place() != null
                && contact.place().country() != null
                && !contact.states().contains(contact.place().country())
                && contact.kind() == EngagementKind.MEETING;
    }

    /** A summit of a forum that gathers at most a few times a year. */
    private static boolean isPeriodic(Contact a, Contact b) {
        return a.kind() == EngagementKind.GATHERING
                && shared(a, b).stream()
                        .anyMatch(state -> state.isOrganisation() && !ALWAYS_IN_SESSION.contains(state.value()));
    }

    private static boolean isAhead(Contact contact) {
        return contact.status() != EngagementStatus.HELD && contact.status() != EngagementStatus.ONGOING;
    }

    private static Set<StateCode> shared(Contact a, Contact b) {
        Set<StateCode> shared = new TreeSet<>(a.states());
        shared.retainAll(b.states());
        return shared;
    }

    private static double sides(Contact a, Contact b) {
        Set<StateCode> both = shared(a, b);
        Set<StateCode> all = new TreeSet<>(a.states());
        all.addAll(b.states());
        double part = (double) both.size() / all.size();
        if (a.kind() == EngagementKind.GATHERING) {
            boolean forum = both.stream().anyMatch(StateCode::isOrganisation);
            return forum ? 1 : part >= 0.5 ? part : 0;
        }
        boolean same = both.size() == Math.min(a.states().size(), b.states().size()) && both.size() >= 2;
        return same ? part : 0;
    }

    /** What is only proposed becomes a later contact only where a date or place says so. */
    private static boolean standings(Contact a, Contact b, double when, double where) {
        boolean open = isProposed(a) != isProposed(b);
        boolean dated = a.start() != null && b.start() != null && when > 0;
        return !open || dated || where > 0;
    }

    private static boolean isProposed(Contact contact) {
        return contact.status() == EngagementStatus.PROPOSED;
    }
}
