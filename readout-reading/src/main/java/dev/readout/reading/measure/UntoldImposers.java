package dev.readout.reading.measure;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who takes a measure, where its own sentence does not tell: by what the article tells elsewhere. */
final class UntoldImposers {

    /** What ends a kind that is one only where measures of that kind were spoken of. */
    static final String AGAIN = "-again";

    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those", "such", "both");

    private final MeasureParties parties;
    private final WordClasses words;
    private final MeasureBook book;
    private final EarlierImposers earlier;

    UntoldImposers(MeasureParties parties, WordClasses words, MeasureBook book, EarlierImposers earlier) {
        this.parties = parties;
        this.words = words;
        this.book = book;
        this.earlier = earlier;
    }

    /**
     * Who takes it: who does what its verb says, who took the measure before it in the sentence, the last one of its kind or
     * the last one at all, or the other of the article's two sides; nobody who asks that it be lifted, nor one of several.
     */
    Set<StateCode> by(Taken taken, Set<StateCode> targets, LastMeasure.@Nullable Known before) {
        Set<StateCode> standing = standing(taken.unit(), targets);
        if (!standing.isEmpty()) {
            return standing;
        }
        Set<StateCode> found = new TreeSet<>(found(taken, targets, before));
        if (taken.status() == MeasureStatus.DEMANDED_LIFTED) {
            found.removeAll(earlier.speaking(taken.unit().sentence()));
            return book.imposers(taken.kind(), targets).size() > 1 ? Set.of() : found;
        }
        return found;
    }

    /** {@code the embargo against Cuba}: an embargo that has one imposer, whoever speaks of it. */
    private Set<StateCode> standing(MeasureUnit unit, Set<StateCode> targets) {
        return words.has("embargo-noun", unit.draft().act.lemma()) && targets.size() == 1
                ? MeasureSides.only(words.value(
                                "standing-embargo",
                                targets.iterator().next().value().toLowerCase(Locale.ROOT))
                        .map(StateCode::new))
                : Set.of();
    }

    private Set<StateCode> found(Taken taken, Set<StateCode> targets, LastMeasure.@Nullable Known before) {
        MeasureUnit unit = taken.unit();
        MeasureKind kind = taken.kind();
        MeasureStage.Effect effect = taken.effect();
        Token verb = effect == null ? null : effect.verb();
        if (verb != null && isDoing(verb) && !isDoneTo(unit, verb)) {
            Set<StateCode> acting = parties.actingIn(unit.sentence(), verb);
            if (!acting.isEmpty() && !MeasureSides.isClash(acting, targets)) {
                return acting;
            }
        }
        boolean joined =
                before != null && (before.kind() == kind || unit.draft().act.is("conj"));
        if (before != null && joined && !MeasureSides.isClash(before.by(), targets)) {
            return before.by();
        }
        boolean onlyNamed = effect == null && unit.rate() == null;
        if (onlyNamed && targets.isEmpty()) {
            return isDefinite(unit) ? MeasureSides.only(book.last(kind).map(Measure::by)) : Set.of();
        }
        if (isAnaphor(unit) && targets.isEmpty() && (effect == null || !isDoing(effect))) {
            Set<StateCode> meant = MeasureSides.only(book.last(kind).map(Measure::by));
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        return onlyNamed ? earlier.naming(kind, targets, unit.sentence()) : elsewhere(kind, targets, unit);
    }

    private boolean isDoing(MeasureStage.Effect effect) {
        return effect.verb() != null && isDoing(effect.verb());
    }

    /** {@code The envoy has 48 hours to go}, {@code they must be lifted}: the subject is whom it is against, or the measure. */
    private static boolean isDoneTo(MeasureUnit unit, Token verb) {
        return unit.sentence()
                .child(verb, "nsubj")
                .or(() -> unit.sentence().child(verb, "nsubj:pass"))
                .filter(subject ->
                        unit.aims().contains(subject) || unit.draft().act.equals(subject))
                .isPresent();
    }

    /** Whether a verb's subject does it: who faces a tariff does not, nor does the tariff that takes effect. */
    private boolean isDoing(Token verb) {
        return !words.contains("suffer-verb", verb.lemma())
                && !words.contains("demand-verb", verb.lemma())
                && !words.contains("losing-verb", verb.lemma());
    }

    /** {@code The ban}, {@code the tariffs}: of which the article told before. */
    private static boolean isDefinite(MeasureUnit unit) {
        MeasureDraft draft = unit.draft();
        return draft.aims().isEmpty()
                && draft.goods.isEmpty()
                && draft.by().isEmpty()
                && (isAnaphor(unit)
                        || draft.sentence.children(draft.act, "det").stream()
                                .anyMatch(word -> DEFINITE.contains(word.lemma())));
    }

    private static boolean isAnaphor(MeasureUnit unit) {
        String kind = unit.draft().kind;
        return unit.draft().goods.isEmpty() && (kind.equals(MeasurePass.SAME) || kind.equals(MeasurePass.LAST));
    }

    /** Whoever acts in the sentence of a rate of which nothing else is told, else who takes it by the article's other sentences. */
    private Set<StateCode> elsewhere(MeasureKind kind, Set<StateCode> targets, MeasureUnit unit) {
        Token root = unit.sentence().root();
        boolean tells = words.contains("tell-verb", root.lemma()) || words.contains("demand-verb", root.lemma());
        boolean passive = unit.sentence().child(root, "nsubj:pass").isPresent();
        if (!tells && !passive && isDoing(root) && targets.isEmpty() && unit.rate() != null) {
            Set<StateCode> acting = parties.actingIn(unit.sentence(), root);
            if (acting.size() == 1) {
                return acting;
            }
        }
        return earlier.before(kind, targets, unit);
    }
}
