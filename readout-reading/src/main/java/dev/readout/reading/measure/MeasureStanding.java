package dev.readout.reading.measure;

import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.reading.lexicon.WordClasses;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a measure has got, by what its sentence says is done with it and by what the article told before. */
final class MeasureStanding {

    private final MeasureBook book;
    private final WordClasses words;

    MeasureStanding(MeasureBook book, WordClasses words) {
        this.book = book;
        this.words = words;
    }

    /** What is done with a measure, or null where it is only named. */
    static MeasureStage.@Nullable Effect effect(MeasureUnit unit, MeasureStage stage) {
        Optional<MeasureStage.Effect> told = stage.effect(unit.heads());
        if (told.isPresent()) {
            return told.get();
        }
        String own = unit.draft().effect;
        return own == null ? null : new MeasureStage.Effect(own, unit.draft().act);
    }

    /** How far it has got by its own sentence; empty where nothing is taken by what is done. */
    static Optional<MeasureStatus> told(
            MeasureUnit unit, MeasureStage stage, MeasureStage.@Nullable Effect effect, WordClasses words) {
        return effect == null
                ? Optional.of(RateStanding.untold(unit, words))
                : RateStanding.rated(unit, stage, effect, words);
    }

    /** How far it has got, with what was told of it before; empty where nothing is taken. */
    Optional<MeasureStatus> status(
            MeasureUnit unit, MeasureKind kind, MeasureStage stage, MeasureStage.@Nullable Effect effect) {
        Optional<MeasureStatus> status = told(unit, stage, effect, words);
        if (status.isEmpty() && effect != null && stage.isCalledOff(effect) && isAwaited(unit, kind)) {
            status = Optional.of(MeasureStatus.LIFTED);
        }
        if (status.isEmpty() || isAsked(unit) || isNone(unit, status.get()) || isSupposed(unit, effect)) {
            return Optional.empty();
        }
        boolean done = status.get() != MeasureStatus.THREATENED; // not: would answer in kind
        return done && isDoneLikewise(unit, effect)
                ? book.last(kind).map(Measure::status).or(() -> Optional.of(MeasureStatus.IN_FORCE))
                : status;
    }

    /** {@code The new rate applies from August 6}: of the measures told last, not of another. */
    static boolean isBeginning(MeasureUnit unit, MeasureStage.@Nullable Effect effect) {
        return unit.draft().kind.equals(MeasurePass.LAST)
                && effect != null
                && effect.name().equals("begin");
    }

    /** {@code Switzerland followed suit}: what the state before it did. */
    private static boolean isDoneLikewise(MeasureUnit unit, MeasureStage.@Nullable Effect effect) {
        return unit.draft().kind.equals(MeasurePass.LAST)
                && unit.draft().effect != null
                && effect != null
                && unit.draft().act.equals(effect.verb());
    }

    /** Whether the measures of a kind told last were to come: {@code the tariffs would not be imposed} then calls them off. */
    private boolean isAwaited(MeasureUnit unit, MeasureKind kind) {
        boolean definite = unit.sentence().child(unit.draft().act, "det").isPresent()
                || unit.sentence().child(unit.draft().act, "nmod:poss").isPresent();
        return definite
                && book.last(kind)
                        .filter(measure -> measure.status() == MeasureStatus.THREATENED
                                || measure.status() == MeasureStatus.ANNOUNCED)
                        .isPresent();
    }

    /** {@code China applies no duties to Canadian goods} tells of none. */
    private static boolean isNone(MeasureUnit unit, MeasureStatus status) {
        return (status == MeasureStatus.IN_FORCE || status == MeasureStatus.ANNOUNCED)
                && unit.draft().act.upos() == Upos.NOUN
                && unit.sentence().children(unit.draft().act, "det").stream()
                        .anyMatch(word -> word.lemma().equals("no"));
    }

    private boolean isSupposed(MeasureUnit unit, MeasureStage.@Nullable Effect effect) {
        return SupposedMeasures.isOne(unit.sentence(), unit.draft().act, effect == null ? null : effect.verb(), words);
    }

    /** {@code Will India restrict visas?} tells of no measure. */
    private static boolean isAsked(MeasureUnit unit) {
        List<Token> tokens = unit.sentence().tokens();
        return tokens.get(tokens.size() - 1).form().equals("?");
    }
}
