package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from which day on what is said of a measure holds, and on which day it was announced. */
final class MeasureDates {

    private static final Set<MeasureStatus> WITHOUT_START = Set.of(MeasureStatus.DEMANDED_LIFTED);
    private static final Set<MeasureStatus> ENDED = Set.of(MeasureStatus.LIFTED, MeasureStatus.SUSPENDED);
    private static final Set<String> UNTIL = Set.of("until", "till", "to", "through");
    private static final Set<String> DATELINE = Set.of(":", "–", "—");
    private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");
    private static final Pattern AT_ONCE =
            Pattern.compile(".*\\b(?:effective immediately|immediate effect|with immediate force)\\b.*");
    private static final int NEAR = 3;
    private static final long LONGEST_PAST_DAYS = 45;
    private static final long NEWS_DAYS = 4;
    private static final long LONGEST_WAIT_DAYS = 120;

    private final ArticleText text;
    private final WordClasses words;

    MeasureDates(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** From when it holds, or null if that is not told. */
    @Nullable
    PartialDate effective(MeasureUnit unit, List<MeasureUnit> all, MeasureStatus status, boolean ahead) {
        if (WITHOUT_START.contains(status)) {
            return null;
        }
        for (TimeExpression time : text.times(unit.sentence())) {
            PartialDate start = time.start();
            if (start != null && isDate(time) && belongs(unit, all, time) && isStart(unit, time, status)) {
                PartialDate date = asFarAsKnown(start, time.end());
                return ahead || status == MeasureStatus.ANNOUNCED || isMarkedStart(unit.sentence(), time)
                        ? notLongPast(time, date)
                        : date;
            }
        }
        boolean atOnce = AT_ONCE.matcher(text.words(unit.sentence().span()).toLowerCase(Locale.ROOT))
                .matches();
        return atOnce ? text.published() : null;
    }

    /** When it was announced or decreed, or null if that is not told. */
    @Nullable
    PartialDate announced(MeasureUnit unit, List<MeasureUnit> all, MeasureStatus status) {
        if (WITHOUT_START.contains(status)) {
            return null;
        }
        for (TimeExpression time : text.times(unit.sentence())) {
            PartialDate start = time.start();
            if (start != null && isDate(time) && !isStart(unit, time, status) && isToldOf(unit, all, time)) {
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

    /** Whether a day lies after that of publication. */
    boolean isAhead(@Nullable PartialDate date) {
        PartialDate published = text.published();
        return date != null && published != null && date.firstDay().isAfter(published.lastDay());
    }

    /** Whether a day is that of publication or one of the few before it. */
    boolean isNow(@Nullable PartialDate date) {
        PartialDate published = text.published();
        return date != null
                && published != null
                && date.precision() == PartialDate.Precision.DAY
                && !date.firstDay().isAfter(published.lastDay())
                && date.firstDay().isAfter(published.firstDay().minusDays(NEWS_DAYS));
    }

    private boolean isToldOf(MeasureUnit unit, List<MeasureUnit> all, TimeExpression time) {
        Token verb = verb(unit.sentence(), time);
        boolean before = marked(unit.sentence(), time, "effect-word") || markedUntil(unit.sentence(), time);
        boolean same = verb != null && verb.index() == unit.clause().index();
        boolean speech = verb != null && verb.head() == 0 && all.size() == 1 && words.contains("speech", verb.lemma());
        return !before && (same || speech);
    }

    private static boolean isDate(TimeExpression time) {
        return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
    }

    /** A time belongs to the nearest measure before it, and to those told in one clause with that. */
    private static boolean belongs(MeasureUnit unit, List<MeasureUnit> all, TimeExpression time) {
        int at = unit.sentence().tokensIn(time.span()).stream()
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        MeasureUnit anchor = null;
        for (MeasureUnit other : all) {
            if (anchor == null || other.at() < at) {
                anchor = other;
            }
        }
        return unit.equals(anchor)
                || (anchor != null
                        && (anchor.clause().index() == unit.clause().index()
                                || (anchor.clause().is("conj")
                                        && anchor.clause().head()
                                                == unit.clause().index())
                                || (!anchor.listed().isEmpty() && anchor.draft().equals(unit.draft()))));
    }

    private boolean isStart(MeasureUnit unit, TimeExpression time, MeasureStatus status) {
        Sentence sentence = unit.sentence();
        if (markedUntil(sentence, time)) {
            return status == MeasureStatus.DELAYED;
        }
        if (marked(sentence, time, "since-word") && status != MeasureStatus.IN_FORCE) {
            return false;
        }
        if (marked(sentence, time, "effect-word") || marked(sentence, time, "since-word")) {
            return true;
        }
        if (isDateline(sentence, time)) {
            return status == MeasureStatus.IN_FORCE || ENDED.contains(status);
        }
        Token verb = verb(sentence, time);
        if (verb == null) {
            return false;
        }
        boolean own = verb.index() == unit.clause().index();
        boolean begins = words.value("begin-verb", sentence, verb).isPresent()
                && (own || !ENDED.contains(status))
                && sentence.children(verb).stream()
                        .noneMatch(child -> child.is("obj") && !child.lemma().equals("effect"));
        boolean ends = ENDED.contains(status) && own;
        boolean imposed =
                status == MeasureStatus.IN_FORCE && own && !words.contains("announce-only-verb", verb.lemma());
        boolean verbal = unit.draft().act.index() == verb.index();
        return begins || ends || verbal || imposed;
    }

    /** {@code June 17: the ministry stops the import of fruit}: an entry of a chronology. */
    private static boolean isDateline(Sentence sentence, TimeExpression time) {
        List<Token> inside = sentence.tokensIn(time.span());
        int after = inside.isEmpty() ? 0 : inside.get(inside.size() - 1).index() + 1;
        return after > 1
                && inside.get(0).index() == 1
                && after <= sentence.tokens().size()
                && DATELINE.contains(sentence.token(after).form());
    }

    private boolean marked(Sentence sentence, TimeExpression time, String wordClass) {
        return before(sentence, time).stream().anyMatch(token -> words.contains(wordClass, token.form()));
    }

    /** {@code effective August 1}: more than a date of something that was done. */
    private boolean isMarkedStart(Sentence sentence, TimeExpression time) {
        return marked(sentence, time, "start-word");
    }

    private boolean markedUntil(Sentence sentence, TimeExpression time) {
        List<Token> before = before(sentence, time);
        return !before.isEmpty()
                && UNTIL.contains(before.get(before.size() - 1).form().toLowerCase(Locale.ROOT));
    }

    /** The prepositions and participles right before a time. */
    private static List<Token> before(Sentence sentence, TimeExpression time) {
        List<Token> inside = sentence.tokensIn(time.span());
        if (inside.isEmpty()) {
            return List.of();
        }
        int first = inside.get(0).index();
        int from = first;
        while (from > 1 && first - from < NEAR && isMark(sentence.token(from - 1))) {
            from--;
        }
        return sentence.tokens().subList(from - 1, first - 1);
    }

    private static boolean isMark(Token token) {
        return token.upos() == Upos.ADP
                || token.upos() == Upos.SCONJ
                || token.upos() == Upos.DET
                || token.upos() == Upos.ADJ
                || (token.upos() == Upos.NOUN && token.lemma().equals("effect"))
                || (token.upos() == Upos.VERB && token.xpos().equals("VBG"));
    }

    private static @Nullable Token verb(Sentence sentence, TimeExpression time) {
        Token word = sentence.headOf(time.span()).orElse(null);
        while (word != null && word.upos() != Upos.VERB) {
            word = sentence.head(word).orElse(null);
        }
        return word;
    }

    /** A day without a year on which something is to begin is the next such day, not the last. */
    private PartialDate notLongPast(TimeExpression time, PartialDate date) {
        PartialDate published = text.published();
        boolean yearTold = YEAR.matcher(text.words(time.span())).matches();
        if (published == null || yearTold || date.precision() == PartialDate.Precision.YEAR) {
            return date;
        }
        boolean longPast = date.lastDay().isBefore(published.firstDay().minusDays(LONGEST_PAST_DAYS));
        boolean leapDay = date.month() == 2 && date.day() == 29;
        return longPast && !leapDay && !isAfterPast(time, date)
                ? new PartialDate(date.year() + 1, date.month(), date.day())
                : date;
    }

    /** {@code On 31 July it set a tariff, effective 7 August}: told of the past, and soon after a day that is named with it. */
    private boolean isAfterPast(TimeExpression time, PartialDate date) {
        return text.times(text.sentences().get(time.sentence())).stream()
                .filter(other -> !other.equals(time) && isDate(other))
                .map(TimeExpression::start)
                .anyMatch(day -> day != null
                        && !day.firstDay().isAfter(date.lastDay())
                        && day.firstDay().plusDays(LONGEST_WAIT_DAYS).isAfter(date.firstDay()));
    }

    /** Whether a day lies so long before that of publication that it is no news any more. */
    boolean isPast(@Nullable PartialDate date) {
        PartialDate published = text.published();
        return date != null
                && published != null
                && date.lastDay().isBefore(published.firstDay().minusDays(NEWS_DAYS));
    }
}
