package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.reading.Declined;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.PatternMatcher;
import dev.readout.reading.rule.Rulebook;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the measures of an article by the rules of {@code measures.rules}. */
public final class MeasureReader {

    private static final String SAME = "same";
    private static final String LAST = "last";
    private static final String AGAIN = "-again";
    private static final Set<MeasureKind> LIMITS =
            Set.of(MeasureKind.IMPORT_BAN, MeasureKind.EXPORT_CONTROL, MeasureKind.ENTRY_BAN, MeasureKind.OTHER);
    private static final Set<MeasureKind> WITHOUT_TARGET = Set.of(
            MeasureKind.TARIFF,
            MeasureKind.EXPORT_CONTROL,
            MeasureKind.IMPORT_BAN,
            MeasureKind.SANCTION,
            MeasureKind.ENTRY_BAN,
            MeasureKind.INVESTMENT_RESTRICTION);

    /** What is often taken against all the world. */
    private static final Set<MeasureKind> FOR_ALL =
            Set.of(MeasureKind.EXPORT_CONTROL, MeasureKind.IMPORT_BAN, MeasureKind.INVESTMENT_RESTRICTION);

    private static final Set<MeasureKind> GOODS =
            Set.of(MeasureKind.TARIFF, MeasureKind.EXPORT_CONTROL, MeasureKind.IMPORT_BAN);

    private static final Set<MeasureStatus> ENDED =
            Set.of(MeasureStatus.LIFTED, MeasureStatus.SUSPENDED, MeasureStatus.DEMANDED_LIFTED);

    private final ArticleText text;
    private final Actors actors;
    private final Rulebook rulebook;
    private final PatternMatcher matcher;
    private final MeasureFinder finder;
    private final MeasureParties parties;
    private final RateReader rates;
    private final MeasureDates dates;
    private final MeasureSubject subjects;
    private final MeasureBook book = new MeasureBook();
    private final List<Declined> declined = new ArrayList<>();
    private final Set<MeasureKind> kinds = EnumSet.noneOf(MeasureKind.class);
    private @Nullable MeasureKind lastLimit;
    private @Nullable MeasureKind lastKind;
    private int lastSentence;
    private boolean tariffsBefore;

    /** A reader of one article. */
    public MeasureReader(ArticleText text, Actors actors, Rulebook rulebook, PatternMatcher matcher) {
        WordClasses words = rulebook.lexicon().words();
        this.text = text;
        this.actors = actors;
        this.rulebook = rulebook;
        this.matcher = matcher;
        this.finder = new MeasureFinder(rulebook.yielding("measure"), words, matcher, text);
        this.parties = new MeasureParties(text, actors, words);
        this.rates = new RateReader(words, parties);
        this.dates = new MeasureDates(text, words);
        this.subjects = new MeasureSubject(text, words);
    }

    /** The measures in the order in which the article tells them. */
    public List<Measure> read() {
        text.body().forEach(this::readSentence);
        return book.measures();
    }

    /** What was read and left out. */
    public List<Declined> declined() {
        return List.copyOf(declined);
    }

    private void readSentence(Sentence sentence) {
        List<MeasureDraft> drafts = finder.drafts(sentence);
        if (drafts.isEmpty() && !tariffsBefore) {
            return;
        }
        MeasureStage stage = new MeasureStage(sentence, rulebook, matcher);
        List<MeasureUnit> units = rates.units(sentence, drafts, stage, tariffsBefore);
        Known before = null;
        for (MeasureUnit unit : units) {
            before = read(unit, units, stage, before);
        }
        tariffsBefore = units.stream().anyMatch(unit -> unit.draft().kind.startsWith(RateReader.TARIFF));
    }

    /** What was read of the unit before in the same sentence, for what a coordinated one leaves out. */
    private record Known(MeasureKind kind, Set<StateCode> by, Set<StateCode> targets) {}

    private @Nullable Known read(MeasureUnit unit, List<MeasureUnit> all, MeasureStage stage, @Nullable Known before) {
        Optional<MeasureKind> kind = kind(unit.draft());
        if (kind.isEmpty()) {
            decline(unit, "kind-unknown");
            return before;
        }
        MeasureStage.@Nullable Effect effect = effect(unit, stage);
        Optional<MeasureStatus> status = effect == null ? Optional.of(untold(unit)) : rated(unit, stage, effect);
        if (status.isEmpty()) {
            decline(unit, "not-taken");
            return before;
        }
        kinds.add(kind.get());
        boolean told = effect != null;
        Set<StateCode> targets = targets(unit, parties.imposers(unit.draft()));
        Set<StateCode> by = by(unit, kind.get(), targets, before, effect);
        if (by.isEmpty()) {
            decline(unit, "no-imposer");
            return before;
        }
        targets.removeAll(by);
        if (targets.isEmpty() && !isMutual(unit, by)) {
            targets = inferred(unit, kind.get(), by, before, status.get(), told);
        }
        if (targets.isEmpty()
                && by.size() != 2
                && (!WITHOUT_TARGET.contains(kind.get())
                        || (!told && unit.rate() == null && !hasGoods(unit, kind.get())))) {
            decline(unit, "no-target");
            return before;
        }
        boolean ahead = effect != null && stage.isAhead(effect);
        for (StateCode one : by) {
            if (targets.contains(one)) {
                continue;
            }
            Set<StateCode> against = targets.isEmpty() && isMutual(unit, by) ? without(by, one) : targets;
            add(unit, all, kind.get(), one, against, status.get(), told || unit.rate() != null, ahead);
        }
        return new Known(kind.get(), by, targets);
    }

    /** {@code China's export controls on rare earths}: named, and against all the world. */
    private boolean hasGoods(MeasureUnit unit, MeasureKind kind) {
        return FOR_ALL.contains(kind)
                && !unit.draft().goods.isEmpty()
                && !parties.imposers(unit.draft()).isEmpty();
    }

    /** Two who take it against each other. */
    private boolean isMutual(MeasureUnit unit, Set<StateCode> by) {
        return by.size() == 2
                && unit.draft().by().stream()
                        .flatMap(List::stream)
                        .anyMatch(token -> actors.isGroup(unit.sentence(), token));
    }

    private static Set<StateCode> without(Set<StateCode> states, StateCode one) {
        Set<StateCode> others = new TreeSet<>(states);
        others.remove(one);
        return others;
    }

    private void add(
            MeasureUnit unit,
            List<MeasureUnit> all,
            MeasureKind kind,
            StateCode by,
            Set<StateCode> targets,
            MeasureStatus status,
            boolean told,
            boolean ahead) {
        Rate rate = unit.rate();
        PartialDate effective = dates.effective(unit, all, status, ahead);
        book.add(
                new Measure(
                        kind,
                        by,
                        targets.stream().sorted().toList(),
                        subjects.subject(unit).orElse(null),
                        rate == null ? null : rate.percent(),
                        status == MeasureStatus.IN_FORCE && dates.isAhead(effective) ? MeasureStatus.ANNOUNCED : status,
                        dates.announced(unit, all, status),
                        effective,
                        List.of(Evidence.in(text.article(), unit.sentence().span())),
                        new Derivation(unit.draft().rule, rulebook.version())),
                told);
        lastLimit = LIMITS.contains(kind) ? kind : lastLimit;
        lastKind = kind;
        lastSentence = unit.sentence().index();
    }

    private Optional<MeasureKind> kind(MeasureDraft draft) {
        if (draft.kind.equals(SAME)) {
            return Optional.ofNullable(lastLimit);
        }
        if (draft.kind.equals(LAST)) {
            return Optional.ofNullable(lastKind).filter(kind -> draft.sentence.index() - lastSentence <= 1);
        }
        boolean again = draft.kind.endsWith(AGAIN);
        String code = draft.kind.replaceFirst("(?:" + AGAIN + "|" + RateReader.RATED + ")$", "");
        return Arrays.stream(MeasureKind.values())
                .filter(kind -> kind.code().equals(code))
                .filter(kind -> !again || kinds.contains(kind))
                .findFirst();
    }

    private static MeasureStage.@Nullable Effect effect(MeasureUnit unit, MeasureStage stage) {
        Optional<MeasureStage.Effect> told = stage.effect(unit.heads());
        if (told.isPresent()) {
            return told.get();
        }
        String own = unit.draft().effect;
        return own == null ? null : new MeasureStage.Effect(own, unit.draft().act);
    }

    private static MeasureStatus untold(MeasureUnit unit) {
        Rate rate = unit.rate();
        boolean old = rate != null && RateReader.follows(unit.sentence(), rate, "from");
        return old ? MeasureStatus.LIFTED : MeasureStatus.IN_FORCE;
    }

    /** {@code from 145 percent to 30}: the first ends, the second begins, whether that is less or more. */
    private static Optional<MeasureStatus> rated(MeasureUnit unit, MeasureStage stage, MeasureStage.Effect effect) {
        Optional<MeasureStatus> status = stage.status(effect);
        Rate rate = unit.rate();
        if (rate == null || status.isEmpty()) {
            return status;
        }
        if (RateReader.follows(unit.sentence(), rate, "from")) {
            return Optional.of(
                    status.get() == MeasureStatus.THREATENED ? MeasureStatus.IN_FORCE : MeasureStatus.LIFTED);
        }
        if (status.get() == MeasureStatus.LIFTED && RateReader.follows(unit.sentence(), rate, "to")) {
            boolean ahead = stage.isAhead(effect) || isPresent(effect.verb());
            return Optional.of(ahead ? MeasureStatus.ANNOUNCED : MeasureStatus.IN_FORCE);
        }
        return status;
    }

    /** {@code The duty falls to 10 percent}: what is told so is settled and still to come. */
    private static boolean isPresent(@Nullable Token verb) {
        return verb != null && (verb.xpos().equals("VBZ") || verb.xpos().equals("VBP"));
    }

    /** The states that it is against: of the words that a rule gives for that, the first that name another state. */
    private Set<StateCode> targets(MeasureUnit unit, Set<StateCode> by) {
        if (!unit.listed().isEmpty()) {
            return new TreeSet<>(unit.listed());
        }
        Set<StateCode> targets = parties.targets(unit.sentence(), unit.aims());
        for (List<Token> aims : unit.draft().aimsByPrecedence()) {
            if (targets.isEmpty() || by.containsAll(targets)) {
                Set<StateCode> further = parties.targets(unit.sentence(), aims);
                targets = further.isEmpty() ? targets : further;
            }
        }
        return targets;
    }

    /** Who takes it: who is told to, else who took the last one of its kind, or the other of the article's two sides. */
    private Set<StateCode> by(
            MeasureUnit unit,
            MeasureKind kind,
            Set<StateCode> targets,
            @Nullable Known before,
            MeasureStage.@Nullable Effect effect) {
        Set<StateCode> own = parties.imposers(unit.draft());
        if (!own.isEmpty() && !isClash(own, targets)) {
            return own;
        }
        if (effect != null && effect.verb() != null && isDoing(effect.verb())) {
            Set<StateCode> acting = parties.actingIn(unit.sentence(), effect.verb());
            if (!acting.isEmpty() && !isClash(acting, targets)) {
                return acting;
            }
        }
        boolean joined = before != null && (before.kind() == kind || isJoined(unit));
        if (before != null && joined && !isClash(before.by(), targets)) {
            return before.by();
        }
        return effect == null && unit.rate() == null ? Set.of() : fromBefore(kind, targets, unit);
    }

    private Set<StateCode> fromBefore(MeasureKind kind, Set<StateCode> targets, MeasureUnit unit) {
        Token root = unit.sentence().root();
        boolean tells = rulebook.lexicon().words().contains("tell-verb", root.lemma())
                || rulebook.lexicon().words().contains("demand-verb", root.lemma());
        if (!tells && isDoing(root) && targets.isEmpty() && unit.rate() != null) {
            Set<StateCode> acting = parties.actingIn(unit.sentence(), root);
            if (acting.size() == 1) {
                return acting;
            }
        }
        Optional<Measure> last = book.last(kind)
                .filter(measure -> targets.isEmpty()
                        || measure.targets().isEmpty()
                        || measure.targets().stream().anyMatch(targets::contains));
        if (last.isPresent() && !targets.contains(last.get().by())) {
            return Set.of(last.get().by());
        }
        return targets.size() == 1 ? otherSide(targets.iterator().next()) : Set.of();
    }

    /** Nobody takes a measure against himself alone. */
    private static boolean isClash(Set<StateCode> by, Set<StateCode> targets) {
        return !targets.isEmpty() && by.containsAll(targets);
    }

    /** Whether a verb's subject does it: who faces a tariff does not, nor does the tariff that takes effect. */
    private boolean isDoing(Token verb) {
        WordClasses words = rulebook.lexicon().words();
        return !words.contains("suffer-verb", verb.lemma()) && !words.contains("demand-verb", verb.lemma());
    }

    /** Whether it is coordinated with the measure before it: {@code export controls and sanctions}. */
    private static boolean isJoined(MeasureUnit unit) {
        return unit.draft().act.is("conj");
    }

    /** Whom it is against where that is not told: whom the last one was, or the other of the article's two sides. */
    private Set<StateCode> inferred(
            MeasureUnit unit,
            MeasureKind kind,
            Set<StateCode> imposers,
            @Nullable Known before,
            MeasureStatus status,
            boolean told) {
        StateCode by = imposers.iterator().next();
        boolean goods = !unit.aims().isEmpty() || !unit.draft().goods.isEmpty();
        if (before != null && before.by().contains(by)) {
            return before.targets();
        }
        boolean again = unit.draft().kind.endsWith(AGAIN);
        Optional<Measure> last = book.last(kind, by)
                .or(() -> again ? book.last(kind) : Optional.empty())
                .filter(measure -> !measure.targets().contains(by));
        if (last.isPresent()) {
            return new TreeSet<>(last.get().targets());
        }
        if (before != null && before.targets().contains(by) && before.by().size() == 1 && !goods) {
            return before.by();
        }
        boolean forAll = told && FOR_ALL.contains(kind) && !ENDED.contains(status);
        if ((goods && GOODS.contains(kind) && !ENDED.contains(status)) || forAll) {
            return Set.of();
        }
        Set<StateCode> other = otherSide(by);
        return other.isEmpty() && told ? parties.onlyOther(unit.sentence(), imposers) : other;
    }

    private Set<StateCode> otherSide(StateCode state) {
        Set<StateCode> others = new TreeSet<>(actors.sides());
        return others.remove(state) && others.size() == 1 ? others : Set.of();
    }

    private void decline(MeasureUnit unit, String reason) {
        declined.add(new Declined(reason, unit.draft().rule, unit.sentence().span()));
    }
}
