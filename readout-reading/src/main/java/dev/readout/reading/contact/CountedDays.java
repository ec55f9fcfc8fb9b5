package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Dates contacts that are told by how long before or after them something else was: {@code was opened on Tuesday, two weeks
 * after A met B}. The day of that other thing is not theirs.
 */
final class CountedDays {

    private static final Set<String> ONE = Set.of("a", "an", "one");
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Set<String> POINTING = Set.of("it", "that", "this", "the", "they");

    private static final List<String> EARLIER =
            List.of("day before", "days before", "day earlier", "days earlier", "previous day");

    private final ArticleText text;
    private final ChronicleDays chronicle;
    private final WordClasses words;

    CountedDays(ArticleText text, WordClasses words) {
        this.text = text;
        this.chronicle = new ChronicleDays(text);
        this.words = words;
    }

    /** Dates the contacts of one sentence that stand after {@code two days after} or {@code before}, or {@code the eve of}. */
    void date(Sentence sentence, Collection<Draft> drafts) {
        for (Token word : sentence.tokens()) {
            boolean back = word.form().equals("after");
            boolean counts = back || word.form().equals("before") || Eves.isOfEve(sentence, word);
            if (counts && count(sentence, word) > 0) {
                told(sentence, word, drafts).ifPresent(draft -> date(draft, word, back));
            }
        }
    }

    /**
     * {@code ten days later}, where the sentence before tells a day, or this one does before it; {@code said on Friday that they had met
     * the day before}, where this one does.
     */
    boolean isFromToldDay(Sentence sentence, TimeExpression time) {
        String words = text.words(time.span()).toLowerCase(Locale.ROOT);
        boolean later = words.endsWith(" later");
        boolean earlier = EARLIER.stream().anyMatch(words::endsWith);
        return (later || earlier)
                && text.sentences().stream()
                        .filter(told ->
                                told.index() == sentence.index() || (later && told.index() == sentence.index() - 1))
                        .flatMap(told -> text.times(told).stream())
                        .filter(other -> other.span().end() <= time.span().start())
                        .map(TimeExpression::start)
                        .filter(Objects::nonNull)
                        .anyMatch(day -> day.precision() == PartialDate.Precision.DAY);
    }

    private void date(Draft draft, Token word, boolean back) {
        Sentence sentence = draft.sentence;
        Token clause = sentence.token(word.head());
        boolean own = days(sentence).stream().anyMatch(time -> isWithin(sentence, time, clause));
        if (own) {
            return;
        }
        int count = back ? -count(sentence, word) : count(sentence, word);
        PartialDate day = other(sentence, clause)
                .map(start -> shifted(start.firstDay(), unit(sentence, word), count))
                .orElse(null);
        draft.start = day;
        draft.end = day != null && day.precision() == PartialDate.Precision.DAY ? day : null;
        draft.times.clear();
    }

    /** The first contact of the clause or phrase that the word opens. */
    private static Optional<Draft> told(Sentence sentence, Token word, Collection<Draft> drafts) {
        if (word.head() == 0 || word.head() < word.index()) {
            return Optional.empty();
        }
        Token clause = sentence.token(word.head());
        return drafts.stream()
                .filter(draft -> draft.act.index() > word.index())
                .filter(draft -> draft.act.index() == clause.index()
                        || (!draft.isVerbal() && Governor.isOf(draft, clause))
                        || (clause.upos() != Upos.VERB && draft.act.head() == clause.index()))
                .findFirst();
    }

    /** The one day that the rest of the sentence tells, the one of the sentence before it, or that of the news. */
    private Optional<PartialDate> other(Sentence sentence, Token clause) {
        List<PartialDate> rest = distinct(days(sentence).stream()
                .filter(time -> !isWithin(sentence, time, clause))
                .toList());
        if (!rest.isEmpty()) {
            return rest.size() == 1 ? Optional.of(rest.get(0)) : Optional.empty();
        }
        PartialDate published = text.published();
        boolean now = sentence.tokens().stream().anyMatch(word -> words.has("coming-word", word.form()));
        if (now && published != null && published.precision() == PartialDate.Precision.DAY) {
            return Optional.of(published);
        }
        return pointsBack(sentence) ? before(sentence) : chronicle.day(sentence);
    }

    private Optional<PartialDate> before(Sentence sentence) {
        List<PartialDate> told = text.body().stream()
                .filter(other -> other.index() == sentence.index() - 1)
                .map(other -> distinct(days(other)))
                .findFirst()
                .orElse(List.of());
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** {@code It came two days after}, {@code The step was taken}: what the sentence before tells of. */
    private static boolean pointsBack(Sentence sentence) {
        return POINTING.contains(sentence.token(1).form().toLowerCase(Locale.ROOT));
    }

    private List<TimeExpression> days(Sentence sentence) {
        return text.times(sentence).stream()
                .filter(ClauseTimes::isDate)
                .filter(time -> time.start() != null && time.start().precision() == PartialDate.Precision.DAY)
                .filter(time -> !text.words(time.span()).matches("(?i).*\\b(?:after|before|later|earlier)"))
                .toList();
    }

    private static List<PartialDate> distinct(List<TimeExpression> times) {
        return times.stream()
                .flatMap(time -> Optional.ofNullable(time.start()).stream())
                .distinct()
                .toList();
    }

    private static boolean isWithin(Sentence sentence, TimeExpression time, Token clause) {
        return sentence.headOf(time.span())
                .filter(head -> sentence.isWithin(head, clause) && !Eves.isBeyond(sentence, clause, head))
                .isPresent();
    }

    private int count(Sentence sentence, Token word) {
        if (Eves.isOfEve(sentence, word)) {
            return 1;
        }
        String unit = unit(sentence, word);
        if (!words.has("counted-unit", unit) || word.index() < 3) {
            return 0;
        }
        String form = sentence.token(word.index() - 2).form().toLowerCase(Locale.ROOT);
        int place = NUMBERS.indexOf(form);
        if (ONE.contains(form)) {
            return 1;
        }
        return place >= 0 ? place + 2 : form.matches("\\d{1,3}") ? Integer.parseInt(form) : 0;
    }

    private static String unit(Sentence sentence, Token word) {
        return word.index() > 1 ? sentence.token(word.index() - 1).lemma() : "";
    }

    /** As finely as the unit tells: so many weeks are seldom meant to the day. */
    private static PartialDate shifted(LocalDate day, String unit, int count) {
        return switch (unit) {
            case "day", "eve" -> PartialDate.of(day.plusDays(count));
            case "week" -> PartialDate.of(day.plusWeeks(count)).cutTo(PartialDate.Precision.MONTH);
            case "fortnight" -> PartialDate.of(day.plusWeeks(2L * count)).cutTo(PartialDate.Precision.MONTH);
            case "month" -> PartialDate.of(day.plusMonths(count)).cutTo(PartialDate.Precision.MONTH);
            default -> PartialDate.ofYear(day.getYear() + count);
        };
    }
}
