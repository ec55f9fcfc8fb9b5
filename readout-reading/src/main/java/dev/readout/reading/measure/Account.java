package dev.readout.reading.measure;

import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one place of an article tells of a measure: {@code Chad will ban rice} and {@code the ban on rice took effect} are two
 * accounts of one.
 *
 * @param measure the measure
 * @param told whether the article tells what is done with it, and does not only name it
 */
record Account(Measure measure, boolean told) {

    private static final Set<MeasureKind> BY_DECREE = Set.of(
            MeasureKind.SANCTION,
            MeasureKind.ENTRY_BAN,
            MeasureKind.EXPULSION,
            MeasureKind.EXPORT_CONTROL,
            MeasureKind.IMPORT_BAN,
            MeasureKind.INVESTMENT_RESTRICTION);

    /** Whether both tell of the same stage of a measure, or one of them only names it. */
    boolean isOfOneStage(Account other) {
        return !told || !other.told || stage(measure.status()) == stage(other.measure.status());
    }

    /** This and a later account of the same measure in one, which tells how far it got by the one in which it got further. */
    Account with(Account later) {
        boolean ahead = isDatedPlan() && later.isUndated();
        boolean newer = (later.strength() > strength() && !ahead) || later.isStillToBegin(measure);
        Measure both = newer ? joined(later.measure, measure) : joined(measure, later.measure);
        return new Account(both, told || later.told);
    }

    /** {@code The ban applies to citizens of Chad. The ban takes effect on May 9}. */
    private boolean isStillToBegin(Measure before) {
        return before.status() == MeasureStatus.IN_FORCE
                && before.effective() == null
                && measure.status() == MeasureStatus.ANNOUNCED
                && measure.effective() != null;
    }

    /** {@code It will ban rice from May 9}: what is said of the ban without a day does not make it begin. */
    private boolean isDatedPlan() {
        return measure.status() == MeasureStatus.ANNOUNCED && measure.effective() != null;
    }

    private boolean isUndated() {
        return measure.status() == MeasureStatus.IN_FORCE && measure.effective() == null;
    }

    /** This account of a measure, with what one of another stage of it adds; its days of that stage are not this one's. */
    Account over(Account other) {
        return new Account(joined(measure, other.measure), told || other.told);
    }

    /**
     * This account, with the day from which on the measure holds.
     *
     * @param ahead whether the day is still to come, so that the measure is not yet in force
     */
    Account beginning(PartialDate day, boolean ahead) {
        return new Account(effective(measure, day, ahead), told);
    }

    /** This account of what was announced, after it has begun. */
    Account begun() {
        return measure.status() == MeasureStatus.ANNOUNCED
                ? new Account(reached(measure, measure.effective(), MeasureStatus.IN_FORCE), told)
                : this;
    }

    /** Whether this only names more vaguely what another account tells: {@code the tariffs}, {@code a tariff of 10%}. */
    boolean isVaguerThan(Account other) {
        Measure one = measure;
        Measure two = other.measure;
        if (one.kind() != two.kind() || !one.by().equals(two.by())) {
            return false;
        }
        boolean fewerStates = one.targets().isEmpty() && !two.targets().isEmpty();
        boolean sameStates = one.targets().equals(two.targets())
                || fewerStates
                || two.targets().containsAll(one.targets());
        boolean noRate = one.ratePercent() == null && two.ratePercent() != null;
        if (!sameStates
                || (!noRate
                        && !fewerStates
                        && one.targets().size() >= two.targets().size())) {
            return false;
        }
        if (one.ratePercent() != null && !MeasureIdentity.sameRate(one.ratePercent(), two.ratePercent())) {
            return false;
        }
        return !told
                || stage(one.status()) == stage(two.status())
                || isPlanned(one, two)
                || (fewerStates && one.status() == MeasureStatus.IN_FORCE);
    }

    /** {@code the tariff planned for May 1}, of one of 10 percent that may come. */
    static boolean isPlanned(Measure one, Measure two) {
        return one.ratePercent() == null
                && two.ratePercent() != null
                && one.status() == MeasureStatus.ANNOUNCED
                && two.status() == MeasureStatus.THREATENED;
    }

    /** What a status tells of a measure: that it may come, is there, is wanted away, or goes. */
    static int stage(MeasureStatus status) {
        return switch (status) {
            case THREATENED -> 0;
            case ANNOUNCED, IN_FORCE -> 1;
            case DEMANDED_LIFTED -> 2;
            case DELAYED, SUSPENDED, LIFTED -> 3;
        };
    }

    private int strength() {
        return switch (measure.status()) {
            case THREATENED -> 1;
            case ANNOUNCED -> 4;
            case IN_FORCE -> told ? strengthInForce() : 0;
            case DEMANDED_LIFTED -> 2;
            case DELAYED -> 6;
            case SUSPENDED -> 7;
            case LIFTED -> 8;
        };
    }

    /** {@code Chad announced sanctions; it has sanctioned forty firms by now}: what is decreed anew is the news. */
    private int strengthInForce() {
        PartialDate since = measure.effective();
        boolean vague = since == null || since.precision() == PartialDate.Precision.YEAR;
        return vague && BY_DECREE.contains(measure.kind()) ? 3 : 5;
    }

    private static Measure joined(Measure first, Measure second) {
        List<Evidence> mentions = new ArrayList<>(first.mentions());
        mentions.addAll(second.mentions());
        Collections.sort(mentions);
        boolean sameStatus = first.status() == second.status();
        return new Measure(
                first.kind(),
                first.by(),
                first.targets(),
                first.subject() == null ? second.subject() : first.subject(),
                first.ratePercent(),
                first.status(),
                first.announced() == null ? second.announced() : first.announced(),
                first.effective() == null && sameStatus ? second.effective() : first.effective(),
                mentions.stream().distinct().toList(),
                first.derivation());
    }

    private static Measure effective(Measure measure, PartialDate day, boolean ahead) {
        boolean announced = ahead && measure.status() == MeasureStatus.IN_FORCE;
        return reached(measure, day, announced ? MeasureStatus.ANNOUNCED : measure.status());
    }

    private static Measure reached(Measure measure, @Nullable PartialDate day, MeasureStatus status) {
        return new Measure(
                measure.kind(),
                measure.by(),
                measure.targets(),
                measure.subject(),
                measure.ratePercent(),
                status,
                measure.announced(),
                day,
                measure.mentions(),
                measure.derivation());
    }
}
