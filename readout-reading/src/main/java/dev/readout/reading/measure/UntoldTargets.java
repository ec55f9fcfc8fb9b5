package dev.readout.reading.measure;

import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Against whom a measure is, where its own sentence does not tell: by what the article tells elsewhere. */
final class UntoldTargets {

    /** What is often taken against all the world. */
    static final Set<MeasureKind> FOR_ALL =
            Set.of(MeasureKind.EXPORT_CONTROL, MeasureKind.IMPORT_BAN, MeasureKind.INVESTMENT_RESTRICTION);

    private static final int NEAR = 4;
    private static final Set<MeasureKind> GOODS =
            Set.of(MeasureKind.TARIFF, MeasureKind.EXPORT_CONTROL, MeasureKind.IMPORT_BAN);
    private static final Set<MeasureStatus> ENDED =
            Set.of(MeasureStatus.LIFTED, MeasureStatus.SUSPENDED, MeasureStatus.DEMANDED_LIFTED);

    private final MeasureTargets aims;
    private final Spokesmen spokesmen;
    private final WordClasses words;
    private final MeasureBook book;
    private final UsualParties usual;
    private final LastMeasure last;
    private final Theme theme;

    UntoldTargets(
            MeasureTargets aims,
            Spokesmen spokesmen,
            WordClasses words,
            MeasureBook book,
            UsualParties usual,
            LastMeasure last,
            Theme theme) {
        this.aims = aims;
        this.spokesmen = spokesmen;
        this.words = words;
        this.book = book;
        this.usual = usual;
        this.last = last;
        this.theme = theme;
    }

    /** Whom it is against: whom the last one was, or the other of the article's two sides. */
    Set<StateCode> targets(Taken taken, Set<StateCode> imposers, LastMeasure.@Nullable Known before) {
        MeasureUnit unit = taken.unit();
        StateCode by = new TreeSet<>(imposers).first();
        if (before != null && before.by().stream().anyMatch(imposers::contains)) {
            return before.targets();
        }
        boolean goods = !unit.aims().isEmpty() || !unit.draft().goods.isEmpty();
        Set<StateCode> asking = demanding(taken, imposers);
        if (!asking.isEmpty()) {
            return asking;
        }
        boolean follows =
                words.has("follow-suit-verb", unit.clause().lemma()) && before != null && before.kind() == taken.kind();
        if (before != null && follows && !goods && isOther(before.targets(), by)) {
            return before.targets();
        }
        Optional<Measure> same = ofLast(taken, imposers, by);
        if (same.isPresent()) {
            boolean own = same.get().by().equals(by);
            Set<StateCode> mostly = own ? Set.of() : MeasureSides.only(usual.target(taken.kind()));
            return new TreeSet<>(
                    mostly.isEmpty() || mostly.contains(by) ? same.get().targets() : mostly);
        }
        if (before != null && before.targets().contains(by) && before.by().size() == 1 && !goods) {
            return before.by();
        }
        String verb = unit.clause().lemma();
        if (words.contains("answer-verb", verb) && !words.has("follow-suit-verb", verb)) {
            Set<StateCode> answered = theme.answered(last.within(NEAR, unit.sentence()), by);
            if (!answered.isEmpty()) {
                return answered;
            }
        }
        Set<StateCode> beside =
                goods || !GOODS.contains(taken.kind()) ? Set.of() : aims.onlyOtherPeople(unit.sentence(), imposers);
        if (!beside.isEmpty()) {
            return beside;
        }
        boolean outright = !goods && taken.isTold() && !FOR_ALL.contains(taken.kind());
        Set<StateCode> spoken = spokenOf(unit, taken.kind(), by, outright);
        return spoken.isEmpty() ? ofArticle(taken, imposers, by, goods) : spoken;
    }

    /** {@code He demanded that Washington take its sanctions away}: whoever asks for the end of a measure suffers from it. */
    private Set<StateCode> demanding(Taken taken, Set<StateCode> imposers) {
        return taken.status() == MeasureStatus.DEMANDED_LIFTED
                ? MeasureSides.only(spokesmen
                        .of(taken.unit().sentence())
                        .filter(state -> !state.isOrganisation() && !imposers.contains(state)))
                : Set.of();
    }

    private Optional<Measure> ofLast(Taken taken, Set<StateCode> imposers, StateCode by) {
        boolean again = taken.unit().draft().kind.endsWith(UntoldImposers.AGAIN);
        return new TreeSet<>(imposers)
                .stream()
                        .flatMap(state -> book.last(taken.kind(), state).stream())
                        .findFirst()
                        .or(() -> again ? book.lastAgainst(taken.kind()) : Optional.empty())
                        .filter(measure -> !measure.targets().contains(by));
    }

    /** Whom most measures of the article are against, with whom the imposer deals in it, or the one other state. */
    private Set<StateCode> ofArticle(Taken taken, Set<StateCode> imposers, StateCode by, boolean goods) {
        MeasureKind kind = taken.kind();
        if (kind == MeasureKind.EXPORT_CONTROL && isOnRawGoods(taken.unit())) {
            return Set.of();
        }
        Set<StateCode> usually = usualTarget(kind, imposers);
        if (!usually.isEmpty()) {
            Set<StateCode> beside = aims.onlyOtherPeople(taken.unit().sentence(), imposers);
            return beside.isEmpty() ? usually : beside;
        }
        boolean ended = ENDED.contains(taken.status());
        boolean forAll = taken.isTold() && FOR_ALL.contains(kind) && !ended;
        Set<StateCode> dealing = imposers.size() > 1 ? Set.of() : MeasureSides.only(dealing(taken, by));
        if ((goods && GOODS.contains(kind) && !ended) || forAll) {
            return kind == MeasureKind.EXPORT_CONTROL ? Set.of() : dealing;
        }
        Optional<LastMeasure.Known> known = last.within(NEAR, taken.unit().sentence())
                .filter(measure -> measure.by().stream().anyMatch(imposers::contains)
                        && !measure.targets().isEmpty());
        if (known.isPresent()) {
            return known.get().targets();
        }
        if (!dealing.isEmpty()) {
            return dealing;
        }
        Set<StateCode> common = MeasureSides.only(usual.targetOfMost(imposers));
        if (!common.isEmpty()) {
            return common;
        }
        Set<StateCode> named = taken.isTold() ? aims.onlyOther(taken.unit().sentence(), imposers) : Set.of();
        return named.isEmpty() ? theme.otherSide(by) : named;
    }

    /** With whom a state deals in the article; against whom an organisation does something, the state named most by far. */
    private Optional<StateCode> dealing(Taken taken, StateCode by) {
        Optional<StateCode> other = theme.otherThan(by);
        return other.isEmpty() && by.isOrganisation() && taken.isTold() ? theme.farAhead(by) : other;
    }

    private static boolean isOther(Set<StateCode> targets, StateCode by) {
        return !targets.isEmpty() && !targets.contains(by);
    }

    /** Who keeps rare earths or rice at home keeps them from all the world. */
    private boolean isOnRawGoods(MeasureUnit unit) {
        return Stream.concat(unit.aims().stream(), unit.draft().goods.stream())
                .flatMap(word -> Stream.concat(Stream.of(word), unit.sentence().children(word).stream()))
                .anyMatch(word -> words.contains("raw-noun", word.lemma()));
    }

    private Set<StateCode> usualTarget(MeasureKind kind, Set<StateCode> imposers) {
        Optional<StateCode> own =
                imposers.size() == 1 ? usual.targetOf(imposers.iterator().next()) : Optional.empty();
        return MeasureSides.only(own.or(() -> usual.target(kind)).filter(state -> !imposers.contains(state)));
    }

    /** Whom the measures just before were against: one done likewise, one in answer, one of another state of the same kind. */
    private Set<StateCode> spokenOf(MeasureUnit unit, MeasureKind kind, StateCode by, boolean outright) {
        LastMeasure.Known known = last.within(NEAR, unit.sentence()).orElse(null);
        if (known == null) {
            return Set.of();
        }
        boolean likewise = unit.draft().kind.equals(MeasurePass.LAST);
        if (likewise && !known.targets().contains(by)) {
            return known.targets();
        }
        if (likewise && known.by().size() == 1) {
            return known.by();
        }
        boolean answers = last.within(1, unit.sentence()).isPresent()
                && known.by().size() == 1
                && known.targets().contains(by);
        if (answers && GOODS.contains(kind) && kind != MeasureKind.EXPORT_CONTROL) {
            return known.by();
        }
        return outright
                ? book.last(kind)
                        .map(Measure::targets)
                        .filter(states -> !states.contains(by))
                        .<Set<StateCode>>map(TreeSet::new)
                        .orElse(Set.of())
                : Set.of();
    }
}
