package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times of a sentence; {@code froze the accounts in December}, told in May, is that of the year before; of the next weeks either may be meant. */
final class ToldTimes {

    private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*|.*\\b(?:next|coming|this)\\b.*");
    private static final List<String> WHEN = List.of("in", "on", "of", "since", "during");
    private static final List<String> BACK = List.of("was", "were", "had", "has", "have", "been");
    private static final int LEAP_DAY = 29;
    private static final int FEBRUARY = 2;

    private final ArticleText text;
    private final NewsDays days;

    ToldTimes(ArticleText text) {
        this.text = text;
        this.days = new NewsDays(text.published());
    }

    /** The times of a sentence, in order. */
    List<TimeExpression> of(Sentence sentence) {
        return text.times(sentence).stream()
                .map(time -> isPast(sentence, time) ? yearBefore(time) : time)
                .toList();
    }

    private boolean isPast(Sentence sentence, TimeExpression time) {
        boolean ahead = time.type() == TimexType.DATE
                && days.isFarAhead(time.start())
                && !YEAR.matcher(text.words(time.span())).matches();
        Token head = ahead ? sentence.headOf(time.span()).orElse(null) : null;
        return head != null && isPlain(sentence, head) && isDone(sentence, StartTimes.verb(sentence, time));
    }

    /** {@code in December}, {@code on 3 December}, {@code last December}: when something is, not from or until when. */
    private static boolean isPlain(Sentence sentence, Token head) {
        return sentence.children(head, "case").isEmpty() || Relations.hasCase(sentence, head, WHEN);
    }

    /** {@code froze}, {@code was frozen}, {@code frozen by}: what a verb tells as over. */
    private static boolean isDone(Sentence sentence, @Nullable Token verb) {
        if (verb == null || verb.is("xcomp")) {
            return false;
        }
        List<Token> aux = sentence.children(verb, "aux");
        boolean back = aux.stream().allMatch(word -> BACK.contains(word.form()));
        boolean finite = verb.xpos().equals("VBD") || (verb.xpos().equals("VBN") && !aux.isEmpty());
        return (finite && back) || isDoneBy(sentence, verb);
    }

    private static boolean isDoneBy(Sentence sentence, Token verb) {
        return verb.xpos().equals("VBN")
                && verb.is("acl")
                && sentence.children(verb, "aux").isEmpty()
                && sentence.children(verb, "obl").stream()
                        .anyMatch(child -> Relations.hasCase(sentence, child, List.of("by")));
    }

    private static TimeExpression yearBefore(TimeExpression time) {
        return new TimeExpression(
                time.span(),
                time.sentence(),
                time.type(),
                time.value(),
                time.mod(),
                yearBefore(time.start()),
                yearBefore(time.end()),
                time.durationMinutes(),
                time.rule());
    }

    private static @Nullable PartialDate yearBefore(@Nullable PartialDate date) {
        if (date == null || date.precision() == PartialDate.Precision.YEAR) {
            return date;
        }
        boolean leaps = date.month() == FEBRUARY && date.day() == LEAP_DAY;
        return leaps ? date : new PartialDate(date.year() - 1, date.month(), date.day());
    }
}
