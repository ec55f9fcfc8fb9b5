package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.reading.Declined;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One reading of the measures of an article, with what an earlier reading of it told of who takes measures against whom. */
final class MeasurePass {

    static final String SAME = "same";
    static final String LAST = "last";
    private static final Set<String> NEW = Set.of("new", "further", "fresh", "additional", "more", "other", "various");
    /** What is taken by a decree, and reported as news on the day on which that is made known. */
    private static final Set<MeasureKind> DECREED = Set.of(
            MeasureKind.SANCTION, MeasureKind.ENTRY_BAN, MeasureKind.EXPULSION, MeasureKind.INVESTMENT_RESTRICTION);

    private static final int NEAR_NAMED = 5;
    private static final int NEAR_DONE = 3;
    /** Within how many sentences of a tariff a bare rate may be another. */
    private static final int NEAR_RATES = 3;

    private static final Set<MeasureKind> LIMITS = Set.of(
            MeasureKind.IMPORT_BAN,
            MeasureKind.EXPORT_CONTROL,
            MeasureKind.ENTRY_BAN,
            MeasureKind.SANCTION,
            MeasureKind.INVESTMENT_RESTRICTION,
            MeasureKind.OTHER);
    private static final Set<MeasureKind> WITHOUT_TARGET = Set.of(
            MeasureKind.TARIFF,
            MeasureKind.EXPORT_CONTROL,
            MeasureKind.IMPORT_BAN,
            MeasureKind.SANCTION,
            MeasureKind.ENTRY_BAN,
            MeasureKind.INVESTMENT_RESTRICTION);

    private static final Set<MeasureStatus> FRAMES =
            Set.of(MeasureStatus.THREATENED, MeasureStatus.ANNOUNCED, MeasureStatus.IN_FORCE);
    private static final Set<MeasureStatus> ENDING =
            Set.of(MeasureStatus.LIFTED, MeasureStatus.SUSPENDED, MeasureStatus.DELAYED, MeasureStatus.DEMANDED_LIFTED);

    /** What is often taken against all the world. */
    static final Set<MeasureKind> FOR_ALL =
            Set.of(MeasureKind.EXPORT_CONTROL, MeasureKind.IMPORT_BAN, MeasureKind.INVESTMENT_RESTRICTION);

    private static final Pattern RECIPROCAL = Pattern.compile("\\b(?:each other|one another)\\b");

    private final ArticleText text;
    private final Actors actors;
    private final Rulebook rulebook;
    private final PatternMatcher matcher;
    private final MeasureParties parties;
    private final MeasureTargets aims;
    private final RateReader rates;
    private final MeasureDates dates;
    private final NewsTimes news;
    private final MeasureSubject subjects;
    private final UntoldParties untold;
    private final MeasureBook book = new MeasureBook();
    private final List<Declined> declined = new ArrayList<>();
    private final Set<MeasureKind> kinds = EnumSet.noneOf(MeasureKind.class);
    private @Nullable MeasureKind lastLimit;
    private @Nullable MeasureKind lastKind;
    private int lastSentence = -1;
    private final List<Measure> latest = new ArrayList<>();
    private final List<Measure> outright = new ArrayList<>();
    private boolean tariffsBefore;
    private int lastTariffs = -NEAR_RATES;

    MeasurePass(
            ArticleText text,
            Actors actors,
            List<Statement> statements,
            Rulebook rulebook,
            PatternMatcher matcher,
            UsualParties usual) {
        WordClasses words = rulebook.lexicon().words();
        Spokesmen spokesmen = new Spokesmen(text, statements);
        this.text = text;
        this.actors = actors;
        this.rulebook = rulebook;
        this.matcher = matcher;
        MeasureNames names = new MeasureNames(actors, words);
        this.parties = new MeasureParties(text, names, spokesmen, words);
        this.aims = new MeasureTargets(actors, names, parties, words);
        this.untold = new UntoldParties(text, actors, parties, aims, spokesmen, words, book, usual);
        this.rates = new RateReader(words, aims);
        this.dates = new MeasureDates(text, words);
        this.news = new NewsTimes(text, dates);
        this.subjects = new MeasureSubject(text, words);
    }

    /** The measures in the order in which the article tells them. */
    List<Measure> read(Map<Sentence, List<MeasureDraft>> drafts) {
        drafts.values().forEach(here -> here.forEach(draft -> outright(draft).ifPresent(kinds::add)));
        drafts.forEach(this::readSentence);
        return book.measures();
    }

    /** The kind that a draft tells by itself, wherever it stands in the article. */
    private static Optional<MeasureKind> outright(MeasureDraft draft) {
        return Arrays.stream(MeasureKind.values())
                .filter(kind -> kind.code().equals(draft.kind))
                .findFirst();
    }

    /** The one sort of limit that an article speaks of, where it speaks of one only. */
    private Optional<MeasureKind> onlyLimit() {
        List<MeasureKind> limits = kinds.stream().filter(LIMITS::contains).toList();
        return limits.size() == 1 ? Optional.of(limits.get(0)) : Optional.empty();
    }

    /** The measures whose own sentences tell who takes them and against whom. */
    List<Measure> outright() {
        return List.copyOf(outright);
    }

    /** What was read and left out. */
    List<Declined> declined() {
        return List.copyOf(declined);
    }

    private void readSentence(Sentence sentence, List<MeasureDraft> drafts) {
        int near = sentence.root().upos() == Upos.VERB ? 1 : NEAR_RATES;
        tariffsBefore = sentence.index() - lastTariffs <= near;
        if (drafts.isEmpty() && !tariffsBefore) {
            return;
        }
        MeasureStage stage = new MeasureStage(sentence, rulebook, matcher);
        List<MeasureUnit> units = rates.units(sentence, drafts, stage, tariffsBefore);
        UntoldParties.@Nullable Known before = null;
        for (MeasureUnit unit : units) {
            before = read(unit, units, stage, before);
        }
        boolean tariffs = units.stream().anyMatch(unit -> unit.draft().kind.startsWith(RateReader.TARIFF));
        lastTariffs = tariffs ? sentence.index() : lastTariffs;
    }

    private UntoldParties.@Nullable Known read(
            MeasureUnit unit, List<MeasureUnit> all, MeasureStage stage, UntoldParties.@Nullable Known before) {
        Optional<MeasureKind> kind = kind(unit.draft());
        if (kind.isEmpty()) {
            decline(unit, "kind-unknown");
            return before;
        }
        MeasureStage.@Nullable Effect effect = effect(unit, stage);
        Optional<MeasureStatus> status =
                effect == null ? Optional.of(RateStanding.untold(unit)) : RateStanding.rated(unit, stage, effect);
        if (draftBegins(unit, effect)) {
            begins(unit, all, status);
            return before;
        }
        if (status.isEmpty() && effect != null && stage.isCalledOff(effect) && isAwaited(unit, kind.get())) {
            status = Optional.of(MeasureStatus.LIFTED);
        }
        if (status.isEmpty() || isAsked(unit)) {
            decline(unit, "not-taken");
            return before;
        }
        if (isDoneLikewise(unit, effect)) {
            status = book.last(kind.get()).map(Measure::status).or(() -> Optional.of(MeasureStatus.IN_FORCE));
        }
        lastLimit = LIMITS.contains(kind.get()) ? kind.get() : lastLimit;
        boolean told = effect != null;
        MeasureParties.Imposers named = parties.imposers(unit.draft());
        boolean goes = told && status.get() != MeasureStatus.IN_FORCE;
        MeasureParties.Imposers imposers = goes || named.isSure() ? named : MeasureParties.Imposers.NONE;
        Set<StateCode> targets = targets(unit, imposers.states());
        boolean wholly = !imposers.states().isEmpty() && !targets.isEmpty();
        if (isClash(imposers.states(), targets)) {
            boolean keepsBy =
                    imposers.isSure() && (kind.get() != MeasureKind.EXPULSION || MeasureParties.isByPronoun(unit));
            targets = keepsBy ? new TreeSet<>() : targets;
            imposers = keepsBy ? imposers : MeasureParties.Imposers.NONE;
        }
        Set<StateCode> by =
                imposers.states().isEmpty() ? untold.by(unit, kind.get(), targets, before, effect) : imposers.states();
        if (by.isEmpty()) {
            decline(unit, "no-imposer");
            return before;
        }
        if (!wholly && isOnlyNamedInHeading(unit)) {
            decline(unit, "heading");
            return before;
        }
        by = otherThan(by, targets);
        targets.removeAll(by);
        if (targets.isEmpty() && !isMutual(unit, by) && !aims.isUnnamed(unit.sentence(), unit.aims())) {
            targets = untold.targets(unit, kind.get(), by, before, status.get(), told);
        }
        if (targets.isEmpty()
                && by.size() != 2
                && (!WITHOUT_TARGET.contains(kind.get())
                        || (!told && unit.rate() == null && !hasGoods(unit, kind.get())))) {
            decline(unit, "no-target");
            return before;
        }
        if (!imposers.isSure() && ENDING.contains(status.get()) && book.isReverse(kind.get(), by, targets)) {
            Set<StateCode> imposing = targets;
            targets = by;
            by = imposing;
        }
        boolean ahead = effect != null && stage.isAhead(effect);
        if (by.size() == 2 && isReciprocal(unit)) {
            targets = Set.of();
        }
        for (StateCode one : by) {
            if (targets.contains(one)) {
                continue;
            }
            Set<StateCode> against = targets.isEmpty() && isMutual(unit, by) ? without(by, one) : targets;
            Measure measure =
                    add(unit, all, kind.get(), one, against, status.get(), told || unit.rate() != null, ahead, effect);
            if (wholly) {
                outright.add(measure);
            }
        }
        UntoldParties.Known known = new UntoldParties.Known(kind.get(), by, targets);
        untold.remember(known, unit.sentence());
        return known;
    }

    /** What was announced for a day long past is in force; what is in force from a day to come is announced. */
    private MeasureStatus reached(
            MeasureStatus status,
            @Nullable PartialDate effective,
            boolean ordered,
            MeasureStage.@Nullable Effect effect) {
        if (ordered || (status == MeasureStatus.IN_FORCE && dates.isAhead(effective))) {
            return MeasureStatus.ANNOUNCED;
        }
        boolean past =
                effect != null && effect.verb() != null && effect.verb().xpos().startsWith("VBD");
        return past && status == MeasureStatus.ANNOUNCED && dates.isPast(effective) ? MeasureStatus.IN_FORCE : status;
    }

    /** A heading tells a measure only where it tells both parties; a line of a list of rates is none. */
    private boolean isOnlyNamedInHeading(MeasureUnit unit) {
        return unit.rate() == null && unit.listed().isEmpty() && text.isHeading(unit.sentence());
    }

    /** A rate, or whom a measure is against, that is told of one spoken of before: {@code Full ban: Chad and Haiti}. */
    private static boolean isDetail(MeasureUnit unit) {
        return unit.rate() != null
                || !unit.listed().isEmpty()
                || unit.draft().kind.equals(SAME);
    }

    private boolean isNews(MeasureUnit unit, MeasureStage.@Nullable Effect effect) {
        return effect != null && effect.verb() != null && news.isNews(unit.sentence(), effect.verb());
    }

    /** {@code Switzerland followed suit}: what the state before it did. */
    private static boolean isDoneLikewise(MeasureUnit unit, MeasureStage.@Nullable Effect effect) {
        return unit.draft().kind.equals(LAST)
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

    /** {@code Will India restrict visas?} tells of no measure. */
    private static boolean isAsked(MeasureUnit unit) {
        List<Token> tokens = unit.sentence().tokens();
        return tokens.get(tokens.size() - 1).form().equals("?");
    }

    /** {@code The new rate applies from August 6}: of the measures told last, not of another. */
    private static boolean draftBegins(MeasureUnit unit, MeasureStage.@Nullable Effect effect) {
        return unit.draft().kind.equals(LAST) && effect != null && effect.name().equals("begin");
    }

    private void begins(MeasureUnit unit, List<MeasureUnit> all, Optional<MeasureStatus> status) {
        PartialDate date = dates.effective(unit, all, status.orElse(MeasureStatus.ANNOUNCED), true);
        if (date != null && unit.sentence().index() - lastSentence <= NEAR_NAMED) {
            book.begins(latest, date);
        }
    }

    /** {@code China's export controls on rare earths}: named, and against all the world. */
    private boolean hasGoods(MeasureUnit unit, MeasureKind kind) {
        return FOR_ALL.contains(kind)
                && !unit.draft().goods.isEmpty()
                && !parties.imposers(unit.draft()).states().isEmpty();
    }

    /** {@code India and Pakistan keep their skies closed to each other's airlines}. */
    private static boolean isReciprocal(MeasureUnit unit) {
        return RECIPROCAL
                .matcher(unit.sentence().tokens().stream().map(Token::form).collect(Collectors.joining(" ")))
                .find();
    }

    /** Two who take it against each other. */
    private boolean isMutual(MeasureUnit unit, Set<StateCode> by) {
        return by.size() == 2
                && (isReciprocal(unit)
                        || unit.draft().by().values().stream()
                                .flatMap(List::stream)
                                .anyMatch(token -> actors.isGroup(unit.sentence(), token)));
    }

    /** Of several who may have taken it, those whom it is not against. */
    private static Set<StateCode> otherThan(Set<StateCode> by, Set<StateCode> targets) {
        Set<StateCode> others = new TreeSet<>(by);
        others.removeAll(targets);
        return others.isEmpty() ? by : others;
    }

    /** Nobody takes a measure against himself alone. */
    static boolean isClash(Set<StateCode> by, Set<StateCode> targets) {
        return !targets.isEmpty() && by.containsAll(targets);
    }

    private static Set<StateCode> without(Set<StateCode> states, StateCode one) {
        Set<StateCode> others = new TreeSet<>(states);
        others.remove(one);
        return others;
    }

    private Measure add(
            MeasureUnit unit,
            List<MeasureUnit> all,
            MeasureKind kind,
            StateCode by,
            Set<StateCode> targets,
            MeasureStatus status,
            boolean told,
            boolean ahead,
            MeasureStage.@Nullable Effect effect) {
        Rate rate = unit.rate();
        PartialDate effective = dates.effective(unit, all, status, ahead);
        if (unit.sentence().index() != lastSentence) {
            latest.clear();
        }
        PartialDate announced = dates.announced(unit, all, status);
        boolean ordered = status == MeasureStatus.IN_FORCE
                && DECREED.contains(kind)
                && (dates.isNow(effective) || (effective == null && isNews(unit, effect)));
        MeasureStatus reached = reached(status, effective, ordered, effect);
        Optional<Measure> frame = effect == null && effective == null && isDetail(unit)
                ? book.lastTold(kind, by).filter(measure -> FRAMES.contains(measure.status()))
                : Optional.empty();
        Measure measure = new Measure(
                kind,
                by,
                targets.stream().sorted().toList(),
                subjects.subject(unit).orElse(null),
                rate == null ? null : rate.percent(),
                frame.map(Measure::status).orElse(reached),
                ordered ? effective : announced,
                ordered && kind == MeasureKind.EXPULSION
                        ? null
                        : frame.map(Measure::effective).orElse(effective),
                List.of(Evidence.in(text.article(), unit.sentence().span())),
                new Derivation(unit.draft().rule, rulebook.version()));
        book.add(measure, told);
        latest.add(measure);
        lastLimit = LIMITS.contains(kind) ? kind : lastLimit;
        lastKind = kind;
        lastSentence = unit.sentence().index();
        return measure;
    }

    private Optional<MeasureKind> kind(MeasureDraft draft) {
        if (draft.kind.equals(SAME)) {
            MeasureKind alone = draft.act.lemma().equals("embargo") ? MeasureKind.SANCTION : null;
            if (lastLimit == MeasureKind.OTHER && isNew(draft)) {
                return Optional.empty();
            }
            return lastLimit == null && alone == null
                    ? onlyLimit()
                    : Optional.ofNullable(lastLimit == null ? alone : lastLimit);
        }
        if (draft.kind.equals(LAST)) {
            int near = draft.act.upos() == Upos.NOUN ? NEAR_NAMED : draft.act.upos() == Upos.VERB ? NEAR_DONE : 1;
            return Optional.ofNullable(lastKind).filter(kind -> draft.sentence.index() - lastSentence <= near);
        }
        boolean again = draft.kind.endsWith(UntoldParties.AGAIN);
        String code = draft.kind.replaceFirst("(?:" + UntoldParties.AGAIN + "|" + RateReader.RATED + ")$", "");
        return Arrays.stream(MeasureKind.values())
                .filter(kind -> kind.code().equals(code))
                .filter(kind -> !again || kinds.contains(kind))
                .findFirst();
    }

    /** {@code New restrictions} are not those told before. */
    private static boolean isNew(MeasureDraft draft) {
        return draft.sentence.children(draft.act, "amod").stream().anyMatch(word -> NEW.contains(word.lemma()));
    }

    private static MeasureStage.@Nullable Effect effect(MeasureUnit unit, MeasureStage stage) {
        Optional<MeasureStage.Effect> told = stage.effect(unit.heads());
        if (told.isPresent()) {
            return told.get();
        }
        String own = unit.draft().effect;
        return own == null ? null : new MeasureStage.Effect(own, unit.draft().act);
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
        return targets;
    }

    private void decline(MeasureUnit unit, String reason) {
        declined.add(new Declined(reason, unit.draft().rule, unit.sentence().span()));
    }
}
