package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who takes a measure, where its own sentence does not tell: by what the article tells elsewhere. */
final class UntoldImposers {

    /** What ends a kind that is one only where measures of that kind were spoken of. */
    static final String AGAIN = "-again";

    private static final int NEAR = 4;
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those", "such", "both");

    private final ArticleText text;
    private final MeasureParties parties;
    private final Spokesmen spokesmen;
    private final WordClasses words;
    private final MeasureBook book;
    private final UsualParties usual;
    private final LastMeasure last;
    private final Theme theme;
    private final Sections sections;

    UntoldImposers(
            ArticleText text,
            Actors actors,
            MeasureParties parties,
            Spokesmen spokesmen,
            WordClasses words,
            MeasureBook book,
            UsualParties usual,
            LastMeasure last,
            Theme theme) {
        this.text = text;
        this.parties = parties;
        this.spokesmen = spokesmen;
        this.words = words;
        this.book = book;
        this.usual = usual;
        this.last = last;
        this.theme = theme;
        this.sections = new Sections(text, actors);
    }

    /**
     * Who takes it: who does what its verb says, who took the measure before it in the sentence, the last one of its kind or
     * the last one at all, or the other of the article's two sides.
     */
    Set<StateCode> by(
            MeasureUnit unit,
            MeasureKind kind,
            Set<StateCode> targets,
            LastMeasure.@Nullable Known before,
            MeasureStage.@Nullable Effect effect) {
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
        return onlyNamed ? usualOf(kind, targets) : fromBefore(kind, targets, unit);
    }

    private boolean isDoing(MeasureStage.Effect effect) {
        return effect.verb() != null && isDoing(effect.verb());
    }

    /** {@code The envoy has 48 hours to go}: who stands as the subject is whom it is against. */
    private static boolean isDoneTo(MeasureUnit unit, Token verb) {
        return unit.sentence()
                .child(verb, "nsubj")
                .filter(subject -> unit.aims().contains(subject))
                .isPresent();
    }

    /** Whether a verb's subject does it: who faces a tariff does not, nor does the tariff that takes effect. */
    private boolean isDoing(Token verb) {
        return !words.contains("suffer-verb", verb.lemma()) && !words.contains("demand-verb", verb.lemma());
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

    /** Who takes most measures of a kind in the article, or most against the same state. */
    private Set<StateCode> usualOf(MeasureKind kind, Set<StateCode> targets) {
        Set<StateCode> ofKind = MeasureSides.only(usual.by(kind).filter(state -> !targets.contains(state)));
        if (!ofKind.isEmpty() || targets.size() != 1) {
            return ofKind;
        }
        return MeasureSides.only(usual.byAgainst(targets.iterator().next()).filter(state -> !targets.contains(state)));
    }

    /** Who takes most measures of a kind against the same one state. */
    private Set<StateCode> usualAgainst(MeasureKind kind, Set<StateCode> targets) {
        return targets.size() == 1
                ? MeasureSides.only(usual.by(kind, targets.iterator().next()).filter(state -> !targets.contains(state)))
                : Set.of();
    }

    private Set<StateCode> fromBefore(MeasureKind kind, Set<StateCode> targets, MeasureUnit unit) {
        Token root = unit.sentence().root();
        boolean tells = words.contains("tell-verb", root.lemma()) || words.contains("demand-verb", root.lemma());
        if (!tells && isDoing(root) && targets.isEmpty() && unit.rate() != null) {
            Set<StateCode> acting = parties.actingIn(unit.sentence(), root);
            if (acting.size() == 1) {
                return acting;
            }
        }
        Set<StateCode> headed =
                MeasureSides.only(sections.of(unit.sentence()).filter(state -> !targets.contains(state)));
        if (!headed.isEmpty()) {
            return headed;
        }
        Optional<StateCode> same = ofLast(kind, targets, unit);
        if (same.isPresent()) {
            return Set.of(same.get());
        }
        Set<StateCode> alike = usualAgainst(kind, targets);
        Set<StateCode> near = alike.isEmpty() ? nearby(unit.sentence(), targets) : alike;
        Set<StateCode> known = near.isEmpty() ? usualOf(kind, targets) : near;
        if (!known.isEmpty()) {
            return known;
        }
        Set<StateCode> other =
                targets.size() == 1 ? theme.otherSide(targets.iterator().next()) : Set.of();
        return other.isEmpty() ? dealingWith(targets) : other;
    }

    /** Who took the last measure of a kind against the same states; of rates, who took most. */
    private Optional<StateCode> ofLast(MeasureKind kind, Set<StateCode> targets, MeasureUnit unit) {
        Optional<Measure> told = book.last(kind).filter(measure -> !targets.contains(measure.by()));
        return told.filter(measure ->
                        targets.isEmpty() || measure.targets().stream().anyMatch(targets::contains))
                .map(Measure::by)
                .or(() -> unit.rate() == null
                        ? Optional.empty()
                        : book.usual(kind).filter(state -> !targets.contains(state)))
                .or(() -> told.filter(measure -> measure.targets().isEmpty()).map(Measure::by));
    }

    /** The one state that deals with all of some others in the article. */
    private Set<StateCode> dealingWith(Set<StateCode> targets) {
        Set<StateCode> dealing = new TreeSet<>();
        targets.forEach(target -> theme.otherThan(target).ifPresent(dealing::add));
        return dealing.size() == 1 && !targets.containsAll(dealing) ? dealing : Set.of();
    }

    /** Who took the last measure just before, acted in the sentence before, or speaks here. */
    private Set<StateCode> nearby(Sentence sentence, Set<StateCode> targets) {
        Optional<LastMeasure.Known> known = last.within(NEAR, sentence)
                .filter(measure -> measure.by().stream().noneMatch(targets::contains));
        if (known.isPresent()) {
            return known.get().by();
        }
        if (sentence.index() > 0) {
            Sentence earlier = text.sentences().get(sentence.index() - 1);
            Set<StateCode> acting =
                    earlier.paragraph() == sentence.paragraph() ? parties.actingIn(earlier, earlier.root()) : Set.of();
            if (acting.size() == 1 && acting.stream().noneMatch(targets::contains)) {
                return acting;
            }
        }
        return spokesmen
                .of(sentence)
                .filter(state -> !targets.isEmpty() && !targets.contains(state))
                .map(Set::of)
                .orElse(Set.of());
    }
}
