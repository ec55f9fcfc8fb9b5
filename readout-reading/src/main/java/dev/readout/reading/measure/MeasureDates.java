package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from which day on what is said of a measure holds, and on which day it was announced. */
final class MeasureDates {

    /** What is news by being said: who says that a ban stays in place, or may come, announces none. */
    private static final Set<MeasureStatus> MADE_KNOWN =
            Set.of(MeasureStatus.ANNOUNCED, MeasureStatus.LIFTED, MeasureStatus.SUSPENDED, MeasureStatus.DELAYED);

    private static final Set<MeasureStatus> WITHOUT_START = Set.of(MeasureStatus.DEMANDED_LIFTED);
    private static final Pattern AT_ONCE = Pattern.compile(
            ".*\\b(?:effective (?:immediately|at once|the same day)|immediate effect|with immediate force|takes? effect (?:immediately|at once))\\b.*");

    private final ArticleText text;
    private final WordClasses words;
    private final Waits waits;
    private final StartTimes starts;
    private final NewsDays days;
    private final NextDays next;
    private final ToldTimes times;

    MeasureDates(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
        this.waits = new Waits(text, words);
        this.starts = new StartTimes(words);
        this.days = new NewsDays(text.published());
        this.next = new NextDays(text, words);
        this.times = new ToldTimes(text);
    }

    /** From when it holds, or null if that is not told. */
    @Nullable
    PartialDate effective(MeasureUnit unit, List<MeasureUnit> all, MeasureStatus status, boolean ahead) {
        if (WITHOUT_START.contains(status)
                || (unit.rate() != null && RateStanding.isBeneath(unit.sentence(), unit.rate(), words))) {
            return null;
        }
        Optional<TimeExpression> own = start(unit, all, status, true);
        Optional<TimeExpression> told = own.isPresent() ? own : start(unit, all, status, false);
        if (told.isPresent()) {
            return date(unit, told.get(), status, ahead);
        }
        Optional<PartialDate> wait = waits.day(unit.sentence());
        boolean atOnce = AT_ONCE.matcher(text.words(unit.sentence().span()).toLowerCase(Locale.ROOT))
                .matches();
        return wait.isPresent()
                ? wait.get()
                : atOnce ? Objects.requireNonNullElse(announced(unit, all, status, status), published()) : null;
    }

    private @Nullable PartialDate published() {
        return text.published();
    }

    /** The first time from which it holds: of those that stand nearest behind it, else of all of its clause. */
    private Optional<TimeExpression> start(MeasureUnit unit, List<MeasureUnit> all, MeasureStatus status, boolean own) {
        return times.of(unit.sentence()).stream()
                .filter(time -> time.start() != null && isDate(time) && !Numerals.isCount(unit.sentence(), time))
                .filter(time -> !OuterTimes.isOne(unit, time) && !OuterTimes.isOfName(unit.sentence(), time, words))
                .filter(time -> own ? unit.equals(Anchors.of(all, time, unit)) : belongs(unit, all, time))
                .filter(time -> isStart(unit, time, status))
                .findFirst();
    }

    /** What is still to be done begins on the day that is told of it; no day before publication is one, unless it says from then. */
    private boolean isStart(MeasureUnit unit, TimeExpression time, MeasureStatus status) {
        boolean open = status == MeasureStatus.ANNOUNCED || status == MeasureStatus.THREATENED;
        boolean ahead = days.isAhead(time.start());
        if (starts.isStart(unit, time, status)) {
            return !open
                    || ahead
                    || starts.marked(unit.sentence(), time, "effect-word")
                    || starts.marked(unit.sentence(), time, "since-word")
                    || !isDeed(unit);
        }
        return open && ahead && starts.isOfDeed(unit, time);
    }

    /** Whether the verb of a measure tells what is done, and not that it begins. */
    private boolean isDeed(MeasureUnit unit) {
        return words.value("begin-verb", unit.sentence(), unit.clause()).isEmpty()
                || words.value("answer-verb", unit.sentence(), unit.clause()).isPresent();
    }

    /** Whether a sentence says from when something holds: {@code effective}, {@code from}, {@code with immediate effect}. */
    boolean isTimed(Sentence sentence) {
        return AT_ONCE.matcher(text.words(sentence.span()).toLowerCase(Locale.ROOT))
                        .matches()
                || text.times(sentence).stream().anyMatch(time -> starts.marked(sentence, time, "effect-word"));
    }

    private @Nullable PartialDate date(MeasureUnit unit, TimeExpression time, MeasureStatus status, boolean ahead) {
        PartialDate start = time.start();
        PartialDate end = time.end();
        if (start == null) {
            return null;
        }
        if (starts.marked(unit.sentence(), time, "since-word")) {
            return next.since(time, asFarAsKnown(start, end));
        }
        boolean moved = status == MeasureStatus.DELAYED && end != null && !end.equals(start);
        PartialDate date = moved && end != null ? end : asFarAsKnown(start, end);
        boolean open = status == MeasureStatus.ANNOUNCED || status == MeasureStatus.DELAYED;
        boolean toCome = ahead || open || starts.isMarked(unit.sentence(), time);
        return toCome && !starts.isOfBegun(unit.sentence(), time)
                ? next.day(time, date, status)
                : next.inEntry(time, date);
    }

    /**
     * When it was announced or decreed, or null if that is not told.
     *
     * @param status how far it has got by its own sentence
     * @param reached how far it has got with its days and the news
     */
    @Nullable
    PartialDate announced(MeasureUnit unit, List<MeasureUnit> all, MeasureStatus status, MeasureStatus reached) {
        if (WITHOUT_START.contains(status)) {
            return null;
        }
        for (TimeExpression time : times.of(unit.sentence())) {
            PartialDate start = time.start();
            boolean date = isDate(time) && !Numerals.isCount(unit.sentence(), time);
            if (start != null
                    && date
                    && !days.isAhead(start)
                    && !isStart(unit, time, status)
                    && isToldOf(unit, all, time, MADE_KNOWN.contains(reached))) {
                return asFarAsKnown(start, time.end());
            }
        }
        return null;
    }

    /** Of a stretch of days the month or year that all of it lies in: {@code this week} tells no day. */
    private static PartialDate asFarAsKnown(PartialDate start, @Nullable PartialDate end) {
        if (end == null || end.equals(start)) {
            return start;
        }
        boolean sameMonth = start.year() == end.year() && start.month() == end.month();
        return start.cutTo(sameMonth ? PartialDate.Precision.MONTH : PartialDate.Precision.YEAR);
    }

    /** {@code Norway announced on Friday that it would raise its tariff}: a day of what is said of one measure, or done with it. */
    private boolean isToldOf(MeasureUnit unit, List<MeasureUnit> all, TimeExpression time, boolean news) {
        Token verb = StartTimes.verb(unit.sentence(), time);
        boolean before = starts.marked(unit.sentence(), time, "effect-word")
                || starts.markedUntil(unit.sentence(), time)
                || NounTimes.isOfOccasion(unit.sentence(), time, words);
        boolean same = verb != null
                && verb.index() == unit.clause().index()
                && (news || !starts.isOfSpeech(unit.sentence(), time));
        boolean speech = news
                && verb != null
                && verb.head() == 0
                && all.size() == 1
                && words.contains("tell-verb", verb.lemma());
        return !before && (same || speech);
    }

    private static boolean isDate(TimeExpression time) {
        return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
    }

    /** A time belongs to the nearest measure before it, and to those told in one clause with that. */
    private static boolean belongs(MeasureUnit unit, List<MeasureUnit> all, TimeExpression time) {
        MeasureUnit anchor = Anchors.of(all, time, unit);
        return unit.equals(anchor)
                || anchor.clause().index() == unit.clause().index()
                || (anchor.clause().is("conj")
                        && anchor.clause().head() == unit.clause().index())
                || (!anchor.listed().isEmpty() && anchor.draft().equals(unit.draft()))
                || OuterTimes.isOfAll(unit.sentence(), time);
    }
}
