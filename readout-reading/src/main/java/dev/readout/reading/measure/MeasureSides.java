package dev.readout.reading.measure;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who takes a measure against whom: what its sentence tells of that, and what must be taken from elsewhere. */
final class MeasureSides {

    private static final Set<MeasureKind> WITHOUT_TARGET = Set.of(
            MeasureKind.TARIFF,
            MeasureKind.EXPORT_CONTROL,
            MeasureKind.IMPORT_BAN,
            MeasureKind.SANCTION,
            MeasureKind.ENTRY_BAN,
            MeasureKind.INVESTMENT_RESTRICTION);
    private static final Set<MeasureStatus> ENDING =
            Set.of(MeasureStatus.LIFTED, MeasureStatus.SUSPENDED, MeasureStatus.DELAYED, MeasureStatus.DEMANDED_LIFTED);

    private static final String BARE_RATE = "measure.rate-again";

    private final ArticleText text;
    private final MeasureParties parties;
    private final MeasureTargets aims;
    private final UnnamedTargets unnamedTargets;
    private final UntoldImposers untoldImposers;
    private final UntoldTargets untoldTargets;
    private final GoodsOfAll goodsOfAll;
    private final MeasureBook book;
    private final Mutual mutual;
    private final boolean maySupply;

    /**
     * Finds the sides of the measures of one article.
     *
     * @param maySupply whether the article tells measures with both their sides somewhere, so that the sides of one that it
     *     only names may be taken from the rest of it
     */
    MeasureSides(
            ArticleText text,
            MeasureParties parties,
            MeasureTargets aims,
            UnnamedTargets unnamedTargets,
            UntoldImposers untoldImposers,
            UntoldTargets untoldTargets,
            GoodsOfAll goodsOfAll,
            MeasureBook book,
            Mutual mutual,
            boolean maySupply) {
        this.text = text;
        this.parties = parties;
        this.aims = aims;
        this.unnamedTargets = unnamedTargets;
        this.untoldImposers = untoldImposers;
        this.untoldTargets = untoldTargets;
        this.goodsOfAll = goodsOfAll;
        this.book = book;
        this.mutual = mutual;
        this.maySupply = maySupply;
    }

    /** Who takes a measure against whom, with the one told before it in its sentence, if any. */
    FoundSides find(Taken taken, LastMeasure.@Nullable Known before) {
        MeasureUnit unit = taken.unit();
        Set<StateCode> next = Gapped.subject(unit)
                .map(name -> parties.acting(unit.sentence(), name))
                .orElse(Set.of());
        if (before != null && !next.isEmpty() && !before.by().containsAll(next)) {
            return new FoundSides(
                    next, before.targets().containsAll(next) ? before.by() : before.targets(), true, null);
        }
        MeasureParties.Imposers named = parties.imposers(unit.draft());
        boolean goes = taken.isTold()
                && taken.status() != MeasureStatus.IN_FORCE
                && taken.status() != MeasureStatus.DEMANDED_LIFTED;
        boolean asks = taken.status() == MeasureStatus.DEMANDED_LIFTED && parties.isOfSpeaker(unit.draft(), named);
        MeasureParties.Imposers imposers = (goes || named.isSure()) && !asks ? named : MeasureParties.Imposers.NONE;
        Set<StateCode> targets = targets(unit, imposers.states());
        boolean isTold = !imposers.states().isEmpty() && !targets.isEmpty();
        if (isClash(imposers.states(), targets)) {
            boolean keepsBy =
                    imposers.isSure() && (taken.kind() != MeasureKind.EXPULSION || MeasureParties.isByPronoun(unit));
            boolean oneOther = keepsBy && MeasureParties.isByPronoun(unit);
            targets = oneOther
                    ? new TreeSet<>(aims.onlyOther(unit.sentence(), imposers.states()))
                    : keepsBy ? new TreeSet<>() : targets;
            imposers = keepsBy ? imposers : MeasureParties.Imposers.NONE;
        }
        if (imposers.states().isEmpty() && parties.isNobody(unit.draft())) {
            return FoundSides.none("no-state");
        }
        Set<StateCode> by = imposers.states().isEmpty() ? untoldImposers.by(taken, targets, before) : imposers.states();
        if (by.isEmpty()) {
            return FoundSides.none("no-imposer");
        }
        if (!isTold && isOnlyNamedInHeading(unit)) {
            return FoundSides.none("heading");
        }
        boolean owned = imposers.isSure() && !imposers.states().isEmpty();
        if (!maySupply && !owned && !taken.isTold() && !isDetail(unit)) {
            return FoundSides.none("only-named");
        }
        by = otherThan(by, targets);
        targets.removeAll(by);
        boolean unnamed = unnamedTargets.isUnnamed(unit.sentence(), unit.aims())
                || (!taken.isTold() && unnamedTargets.namesUnnamed(unit.sentence()));
        boolean ofAll = targets.isEmpty() && goodsOfAll.isTaxed(taken, by);
        if (targets.isEmpty() && !mutual.isMutual(unit, by) && !unnamed && !ofAll) {
            Set<StateCode> losers = ENDING.contains(taken.status()) ? Losers.of(taken, by, text, parties) : Set.of();
            targets = losers.isEmpty() ? untoldTargets.targets(taken, by, before) : losers;
        }
        boolean bare = taken.kind() == MeasureKind.TARIFF && !owned && !ofAll;
        if (targets.isEmpty() && by.size() != 2 && (bare || !mayBeWithoutTarget(taken))) {
            return FoundSides.none("no-target");
        }
        return turned(taken, by, targets, imposers.isSure(), isTold);
    }

    /** The sides, the other way round where the article told so before; against each other where they do it mutually. */
    private FoundSides turned(Taken taken, Set<StateCode> by, Set<StateCode> targets, boolean isSure, boolean isTold) {
        boolean reverse = !isSure && ENDING.contains(taken.status()) && book.isReverse(taken.kind(), by, targets);
        Set<StateCode> imposing = reverse ? targets : by;
        Set<StateCode> suffering = reverse ? by : targets;
        return new FoundSides(
                imposing, Mutual.isReciprocal(taken.unit(), imposing) ? Set.of() : suffering, isTold, null);
    }

    /** A rate or a line of a list is told of a measure that the article speaks of. */
    private static boolean isDetail(MeasureUnit unit) {
        return unit.rate() != null || !unit.listed().isEmpty();
    }

    private boolean mayBeWithoutTarget(Taken taken) {
        return WITHOUT_TARGET.contains(taken.kind())
                && (taken.isTold() || taken.unit().rate() != null || hasGoods(taken.unit(), taken.kind()));
    }

    /** {@code China's export controls on rare earths}: named, and against all the world. */
    private boolean hasGoods(MeasureUnit unit, MeasureKind kind) {
        return UntoldTargets.FOR_ALL.contains(kind)
                && !unit.draft().goods.isEmpty()
                && !parties.imposers(unit.draft()).states().isEmpty();
    }

    /** A heading tells a measure only where it tells both parties; a line of a list of rates is none. */
    private boolean isOnlyNamedInHeading(MeasureUnit unit) {
        return !isDetail(unit) && text.isHeading(unit.sentence());
    }

    /** The states that it is against: of the words that a rule gives for that, the first that name another state. */
    private Set<StateCode> targets(MeasureUnit unit, Set<StateCode> by) {
        if (!unit.listed().isEmpty()) {
            return new TreeSet<>(unit.listed());
        }
        Set<StateCode> targets = aims.targets(unit.sentence(), unit.aims());
        for (List<Token> words : unit.draft().aimsByPrecedence()) {
            if (targets.isEmpty() || by.containsAll(targets)) {
                Set<StateCode> further = aims.targets(unit.sentence(), words);
                targets = further.isEmpty() ? targets : further;
            }
        }
        boolean bare = targets.isEmpty() && unit.draft().rule.equals(BARE_RATE);
        return bare
                ? Gapped.spokenOf(unit.sentence())
                        .map(subject -> parties.acting(unit.sentence(), subject))
                        .<Set<StateCode>>map(TreeSet::new)
                        .orElseGet(TreeSet::new)
                : targets;
    }

    /** Of several who may have taken it, those whom it is not against. */
    private static Set<StateCode> otherThan(Set<StateCode> by, Set<StateCode> targets) {
        Set<StateCode> others = new TreeSet<>(by);
        others.removeAll(targets);
        return others.isEmpty() ? by : others;
    }

    /** The one state, or nobody. */
    static Set<StateCode> only(Optional<StateCode> state) {
        return state.map(Set::of).orElse(Set.of());
    }

    /** Nobody takes a measure against himself alone; of two who cut a duty on the goods of one it is the other's. */
    static boolean isClash(Set<StateCode> by, Set<StateCode> targets) {
        return !targets.isEmpty() && by.containsAll(targets) && by.size() <= targets.size();
    }
}
