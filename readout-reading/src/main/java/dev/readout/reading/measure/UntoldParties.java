package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.OrderedSets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who takes a measure, and against whom, where its own sentence does not tell: by what the article told before. */
final class UntoldParties {

    /** What ends a kind that is one only where measures of that kind were spoken of. */
    static final String AGAIN = "-again";

    private static final int NEAR = 4;
    private static final Set<String> FOLLOWING = Set.of("follow", "join");
    private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those", "such", "both");
    private static final Set<MeasureKind> GOODS =
            Set.of(MeasureKind.TARIFF, MeasureKind.EXPORT_CONTROL, MeasureKind.IMPORT_BAN);
    private static final Set<MeasureStatus> ENDED =
            Set.of(MeasureStatus.LIFTED, MeasureStatus.SUSPENDED, MeasureStatus.DEMANDED_LIFTED);

    private final ArticleText text;
    private final Actors actors;
    private final MeasureParties parties;
    private final MeasureTargets aims;
    private final Spokesmen spokesmen;
    private final WordClasses words;
    private final MeasureBook book;
    private final UsualParties usual;
    private final Theme theme;
    private final Sections sections;
    private @Nullable Known last;
    private int lastSentence;

    /**
     * What was read of a measure before.
     *
     * @param kind its kind
     * @param by who took it
     * @param targets against whom; may be empty
     */
    record Known(MeasureKind kind, Set<StateCode> by, Set<StateCode> targets) {
        Known {
            by = OrderedSets.copyOf(by);
            targets = OrderedSets.copyOf(targets);
        }
    }

    UntoldParties(
            ArticleText text,
            Actors actors,
            MeasureParties parties,
            MeasureTargets aims,
            Spokesmen spokesmen,
            WordClasses words,
            MeasureBook book,
            UsualParties usual) {
        this.text = text;
        this.actors = actors;
        this.parties = parties;
        this.aims = aims;
        this.spokesmen = spokesmen;
        this.words = words;
        this.book = book;
        this.usual = usual;
        this.theme = new Theme(text, actors);
        this.sections = new Sections(text, actors);
    }

    /** Keeps what was read last. */
    void remember(Known known, Sentence sentence) {
        last = known;
        lastSentence = sentence.index();
    }

    /**
     * Who takes it: who does what its verb says, who took the measure before it in the sentence, the last one of its kind or
     * the last one at all, or the other of the article's two sides.
     */
    Set<StateCode> by(
            MeasureUnit unit,
            MeasureKind kind,
            Set<StateCode> targets,
            @Nullable Known before,
            MeasureStage.@Nullable Effect effect) {
        if (effect != null && effect.verb() != null && isDoing(effect.verb())) {
            Set<StateCode> acting = parties.actingIn(unit.sentence(), effect.verb());
            if (!acting.isEmpty() && !MeasurePass.isClash(acting, targets)) {
                return acting;
            }
        }
        boolean joined =
                before != null && (before.kind() == kind || unit.draft().act.is("conj"));
        if (before != null && joined && !MeasurePass.isClash(before.by(), targets)) {
            return before.by();
        }
        boolean onlyNamed = effect == null && unit.rate() == null;
        if (onlyNamed && targets.isEmpty()) {
            return isDefinite(unit) ? optional(book.last(kind).map(Measure::by)) : Set.of();
        }
        if (isAnaphor(unit) && targets.isEmpty() && (effect == null || !isDoing(effect))) {
            Set<StateCode> meant = optional(book.last(kind).map(Measure::by));
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        return onlyNamed ? usualOf(kind, targets) : fromBefore(kind, targets, unit);
    }

    private boolean isDoing(MeasureStage.Effect effect) {
        return effect.verb() != null && isDoing(effect.verb());
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
        Set<StateCode> ofKind = optional(usual.by(kind).filter(state -> !targets.contains(state)));
        if (!ofKind.isEmpty() || targets.size() != 1) {
            return ofKind;
        }
        return optional(usual.byAgainst(targets.iterator().next()).filter(state -> !targets.contains(state)));
    }

    /** Who takes most measures of a kind against the same one state. */
    private Set<StateCode> usualAgainst(MeasureKind kind, Set<StateCode> targets) {
        return targets.size() == 1
                ? optional(usual.by(kind, targets.iterator().next()).filter(state -> !targets.contains(state)))
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
        Set<StateCode> headed = optional(sections.of(unit.sentence()).filter(state -> !targets.contains(state)));
        if (!headed.isEmpty()) {
            return headed;
        }
        Optional<Measure> last = book.last(kind).filter(measure -> !targets.contains(measure.by()));
        Optional<StateCode> same = last.filter(measure ->
                        targets.isEmpty() || measure.targets().stream().anyMatch(targets::contains))
                .map(Measure::by)
                .or(() -> unit.rate() == null
                        ? Optional.empty()
                        : book.usual(kind).filter(state -> !targets.contains(state)))
                .or(() -> last.filter(measure -> measure.targets().isEmpty()).map(Measure::by));
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
                targets.size() == 1 ? otherSide(targets.iterator().next()) : Set.of();
        return other.isEmpty() ? dealingWith(targets) : other;
    }

    /** The one state that deals with all of some others in the article. */
    private Set<StateCode> dealingWith(Set<StateCode> targets) {
        Set<StateCode> dealing = new TreeSet<>();
        targets.forEach(target -> theme.otherThan(target).ifPresent(dealing::add));
        return dealing.size() == 1 && !targets.containsAll(dealing) ? dealing : Set.of();
    }

    /** Who took the last measure just before, acted in the sentence before, or speaks here. */
    private Set<StateCode> nearby(Sentence sentence, Set<StateCode> targets) {
        Known known = last;
        if (known != null
                && sentence.index() - lastSentence <= NEAR
                && known.by().stream().noneMatch(targets::contains)) {
            return known.by();
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

    /** Whether a verb's subject does it: who faces a tariff does not, nor does the tariff that takes effect. */
    private boolean isDoing(Token verb) {
        return !words.contains("suffer-verb", verb.lemma()) && !words.contains("demand-verb", verb.lemma());
    }

    /** Whom it is against: whom the last one was, or the other of the article's two sides. */
    Set<StateCode> targets(
            MeasureUnit unit,
            MeasureKind kind,
            Set<StateCode> imposers,
            @Nullable Known before,
            MeasureStatus status,
            boolean told) {
        StateCode by = new TreeSet<>(imposers).first();
        boolean goods = !unit.aims().isEmpty() || !unit.draft().goods.isEmpty();
        if (before != null && before.by().stream().anyMatch(imposers::contains)) {
            return before.targets();
        }
        boolean again = unit.draft().kind.endsWith(AGAIN);
        boolean follows = FOLLOWING.contains(unit.clause().lemma()) && before != null && before.kind() == kind;
        if (before != null && follows && !goods && isOther(before.targets(), by)) {
            return before.targets();
        }
        Optional<Measure> same = new TreeSet<>(imposers)
                .stream()
                        .flatMap(state -> book.last(kind, state).stream())
                        .findFirst()
                        .or(() -> again ? book.last(kind) : Optional.empty())
                        .filter(measure -> !measure.targets().contains(by));
        if (same.isPresent()) {
            return new TreeSet<>(same.get().targets());
        }
        if (before != null && before.targets().contains(by) && before.by().size() == 1 && !goods) {
            return before.by();
        }
        boolean outright = !goods && told && !MeasurePass.FOR_ALL.contains(kind);
        Set<StateCode> spoken = spokenOf(unit, kind, by, outright);
        if (!spoken.isEmpty()) {
            return spoken;
        }
        if (kind == MeasureKind.EXPORT_CONTROL && isOnRawGoods(unit)) {
            return Set.of();
        }
        Set<StateCode> usually = usualTarget(kind, imposers);
        if (!usually.isEmpty()) {
            return usually;
        }
        boolean forAll = told && MeasurePass.FOR_ALL.contains(kind) && !ENDED.contains(status);
        Set<StateCode> dealing = imposers.size() > 1 ? Set.of() : optional(theme.otherThan(by));
        if ((goods && GOODS.contains(kind) && !ENDED.contains(status)) || forAll) {
            return kind == MeasureKind.EXPORT_CONTROL ? Set.of() : dealing;
        }
        Known known = last;
        if (known != null
                && isNear(unit, NEAR)
                && known.by().stream().anyMatch(imposers::contains)
                && !known.targets().isEmpty()) {
            return known.targets();
        }
        if (!dealing.isEmpty()) {
            return dealing;
        }
        Set<StateCode> common = optional(usual.targetOfMost(imposers));
        if (!common.isEmpty()) {
            return common;
        }
        Set<StateCode> named = told ? aims.onlyOther(unit.sentence(), imposers) : Set.of();
        return named.isEmpty() ? otherSide(by) : named;
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
        return optional(own.or(() -> usual.target(kind)).filter(state -> !imposers.contains(state)));
    }

    /** Whom the measures just before were against: one done likewise, one in answer, one of another state of the same kind. */
    private Set<StateCode> spokenOf(MeasureUnit unit, MeasureKind kind, StateCode by, boolean outright) {
        Known known = last;
        if (known == null || !isNear(unit, NEAR)) {
            return Set.of();
        }
        if (unit.draft().kind.equals(MeasurePass.LAST) && !known.targets().contains(by)) {
            return known.targets();
        }
        if (unit.draft().kind.equals(MeasurePass.LAST) && known.by().size() == 1) {
            return known.by();
        }
        boolean answers =
                isNear(unit, 1) && known.by().size() == 1 && known.targets().contains(by);
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

    private boolean isNear(MeasureUnit unit, int sentences) {
        return unit.sentence().index() - lastSentence <= sentences;
    }

    private static Set<StateCode> optional(Optional<StateCode> state) {
        return state.map(Set::of).orElse(Set.of());
    }

    private Set<StateCode> otherSide(StateCode state) {
        Set<StateCode> others = new TreeSet<>(actors.sides());
        return others.remove(state) && others.size() == 1 ? others : Set.of();
    }
}
