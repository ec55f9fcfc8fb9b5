package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.MeasureStatus;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a measure has got, by the words around its rate: what stood before ends, what comes after begins. */
final class RateStanding {

    private static final Set<Upos> LOOSE = Set.of(Upos.DET, Upos.ADV, Upos.ADJ, Upos.PART, Upos.PRON);

    /** {@code could be cut to 7 percent}: a rate that may come. */
    private static final Set<String> MAY = Set.of("threatened", "supposed");

    private RateStanding() {}

    /** How far a measure has got of which only the rate is told, or not even that. */
    static MeasureStatus untold(MeasureUnit unit, WordClasses words) {
        Rate rate = unit.rate();
        boolean old = rate != null
                && isOld(unit.sentence(), rate)
                && RateFinder.rates(unit.sentence(), words).size() > 1;
        return old ? MeasureStatus.LIFTED : MeasureStatus.IN_FORCE;
    }

    /** {@code from 145 percent to 30}: the first ends, the second begins, whether that is less or more. */
    static Optional<MeasureStatus> rated(
            MeasureUnit unit, MeasureStage stage, MeasureStage.Effect effect, WordClasses words) {
        Optional<MeasureStatus> status = stage.status(effect);
        Rate rate = unit.rate();
        if (rate == null || status.isEmpty()) {
            return status;
        }
        if (isBeneath(unit.sentence(), rate, words)) {
            return Optional.of(MeasureStatus.IN_FORCE);
        }
        if (isOld(unit.sentence(), rate)) {
            return Optional.of(
                    status.get() == MeasureStatus.THREATENED ? MeasureStatus.IN_FORCE : MeasureStatus.LIFTED);
        }
        if (isToBe(unit.sentence(), rate)) {
            return Optional.of(MeasureStatus.ANNOUNCED);
        }
        if (isLoweredBefore(unit, effect, words)) {
            return Optional.of(MeasureStatus.IN_FORCE);
        }
        if (status.get() == MeasureStatus.IN_FORCE
                && MAY.contains(stage.mood(effect))
                && effect.name().equals("lift")
                && follows(unit.sentence(), rate, "to")) {
            return Optional.of(MeasureStatus.THREATENED);
        }
        if (isLowered(status.get(), effect, unit.sentence(), words) && follows(unit.sentence(), rate, "to")) {
            boolean ahead = stage.isAhead(effect) || isPresent(effect.verb());
            return Optional.of(ahead ? MeasureStatus.ANNOUNCED : MeasureStatus.IN_FORCE);
        }
        return status;
    }

    /** {@code a duty of 25 percent, to be raised to 50 percent}. */
    private static boolean isToBe(Sentence sentence, Rate rate) {
        int at = rate.from();
        return at > 4
                && sentence.token(at - 1).form().equals("to")
                && sentence.token(at - 2).xpos().equals("VBN")
                && sentence.token(at - 3).form().equals("be")
                && sentence.token(at - 4).form().equals("to");
    }

    /** {@code a 20 percent duty, cut from 35 percent in July}: the rate that stands since. */
    private static boolean isLoweredBefore(MeasureUnit unit, MeasureStage.Effect effect, WordClasses words) {
        Token verb = effect.verb();
        return effect.name().equals("lift")
                && verb != null
                && verb.is("acl")
                && verb.xpos().equals("VBN")
                && unit.rate() != null
                && unit.rate().to() < verb.index()
                && RateFinder.rates(unit.sentence(), words).stream()
                        .anyMatch(rate -> rate.from() > verb.index() && isOld(unit.sentence(), rate));
    }

    /** {@code cut to 10 percent}, and for 90 days: what comes in its place holds. */
    private static boolean isLowered(
            MeasureStatus status, MeasureStage.Effect effect, Sentence sentence, WordClasses words) {
        return status == MeasureStatus.LIFTED
                || (status == MeasureStatus.SUSPENDED
                        && effect.verb() != null
                        && words.value("lift-verb", sentence, effect.verb()).isPresent());
    }

    /** {@code The duty falls to 10 percent}: what is told so is settled and still to come. */
    static boolean isPresent(@Nullable Token verb) {
        return verb != null && (verb.xpos().equals("VBZ") || verb.xpos().equals("VBP"));
    }

    /** Whether a rate stood until another came: {@code from 25 percent}, {@code instead of 100}. */
    private static boolean isOld(Sentence sentence, Rate rate) {
        return follows(sentence, rate, "from") || ReplacedRates.isOne(sentence, rate.from());
    }

    /** {@code on top of the existing 10 percent}: a rate that stands already, to which another comes. */
    static boolean isBeneath(Sentence sentence, Rate rate, WordClasses words) {
        for (int at = rate.from() - 1; at > 2; at--) {
            String form = sentence.token(at).form().toLowerCase(Locale.ROOT);
            if (form.equals("of")) {
                return sentence.token(at - 1).form().equalsIgnoreCase("top");
            }
            if (!LOOSE.contains(sentence.token(at).upos()) && !words.has("standing-adjective", form)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a preposition stands right before a rate: {@code from some 57%}. */
    private static boolean follows(Sentence sentence, Rate rate, String preposition) {
        for (int at = rate.from() - 1; at >= Math.max(1, rate.from() - 3); at--) {
            String form = sentence.token(at).form().toLowerCase(Locale.ROOT);
            boolean upTo = preposition.equals("to")
                    && at > 1
                    && sentence.token(at - 1).form().equalsIgnoreCase("up");
            if (form.equals(preposition) && !upTo) {
                return true;
            }
            if (!LOOSE.contains(sentence.token(at).upos())) {
                return false;
            }
        }
        return false;
    }
}
