package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.text.ArticleText;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who takes a measure by the article's other sentences: by what it told before of such measures, or who deals with whom. */
final class EarlierImposers {

    private static final int NEAR = 4;

    private final ArticleText text;
    private final MeasureParties parties;
    private final Spokesmen spokesmen;
    private final MeasureBook book;
    private final UsualParties usual;
    private final LastMeasure last;
    private final Theme theme;
    private final Sections sections;

    EarlierImposers(
            ArticleText text,
            Actors actors,
            MeasureParties parties,
            Spokesmen spokesmen,
            MeasureBook book,
            UsualParties usual,
            LastMeasure last,
            Theme theme) {
        this.text = text;
        this.parties = parties;
        this.spokesmen = spokesmen;
        this.book = book;
        this.usual = usual;
        this.last = last;
        this.theme = theme;
        this.sections = new Sections(text, actors);
    }

    /** The state for which whoever is reported in a sentence speaks. */
    Set<StateCode> speaking(Sentence sentence) {
        return MeasureSides.only(spokesmen.of(sentence));
    }

    /** Who takes most measures of a kind in the article, or most against the same state. */
    Set<StateCode> usualOf(MeasureKind kind, Set<StateCode> targets) {
        Set<StateCode> ofKind = MeasureSides.only(usual.by(kind).filter(state -> !targets.contains(state)));
        if (!ofKind.isEmpty() || targets.size() != 1) {
            return ofKind;
        }
        return MeasureSides.only(usual.byAgainst(targets.iterator().next()).filter(state -> !targets.contains(state)));
    }

    /** Who takes what is only named: of whom the part of the article tells, else who takes most of its kind. */
    Set<StateCode> naming(MeasureKind kind, Set<StateCode> targets, Sentence sentence) {
        Set<StateCode> headed = headed(sentence, targets);
        return headed.isEmpty() ? usualOf(kind, targets) : headed;
    }

    private Set<StateCode> headed(Sentence sentence, Set<StateCode> targets) {
        return MeasureSides.only(sections.of(sentence).filter(state -> !targets.contains(state)));
    }

    /** Who takes most measures of a kind against the same one state. */
    private Set<StateCode> usualAgainst(MeasureKind kind, Set<StateCode> targets) {
        return targets.size() == 1
                ? MeasureSides.only(usual.by(kind, targets.iterator().next()).filter(state -> !targets.contains(state)))
                : Set.of();
    }

    /**
     * Of whom a heading speaks, who took the last one of its kind, took most of them, acted just before, or is the other of the
     * article's two sides.
     */
    Set<StateCode> before(MeasureKind kind, Set<StateCode> targets, MeasureUnit unit) {
        Set<StateCode> headed = headed(unit.sentence(), targets);
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
