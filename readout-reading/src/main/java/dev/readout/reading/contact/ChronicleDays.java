package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The day at the head of an entry of a chronicle, which holds for all that the entry tells: {@code June 15: The two talk by
 * telephone}, {@code 4 May. The ministers meet in Tallinn. They agree on little}.
 */
final class ChronicleDays {

    private static final Set<String> MARKS = Set.of(":", "–", "—", "-", ".", ";", "|");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final ArticleText text;

    ChronicleDays(ArticleText text) {
        this.text = text;
    }

    /** Gives a contact the day of the entry in which its sentence stands. What a chronicle tells lies behind its reader. */
    void date(Draft draft) {
        entry(draft.sentence).ifPresent(time -> settle(draft, time));
    }

    /** The day at the head of the entry in which a sentence stands. */
    Optional<PartialDate> day(Sentence sentence) {
        return entry(sentence)
                .filter(time -> !isAhead(time))
                .flatMap(time -> Optional.ofNullable(time.start()))
                .filter(day -> day.precision() == PartialDate.Precision.DAY);
    }

    private Optional<TimeExpression> entry(Sentence sentence) {
        Sentence head = headOf(sentence);
        return text.times(head).stream()
                .filter(ClauseTimes::isDate)
                .findFirst()
                .filter(time -> time.span().start() <= head.span().start() + 1)
                .filter(time -> isMarkedOff(head, time));
    }

    private void settle(Draft draft, TimeExpression time) {
        if (time.start() == null || isAhead(time)) {
            return;
        }
        draft.start = time.start();
        draft.end = time.end();
        draft.yearTold = isYearTold(time);
    }

    /** Whether it is put behind the news only because no year is told. */
    private boolean isAhead(TimeExpression time) {
        PartialDate day = time.start();
        PartialDate published = text.published();
        return !isYearTold(time)
                && day != null
                && published != null
                && day.firstDay().isAfter(published.lastDay());
    }

    private boolean isYearTold(TimeExpression time) {
        return YEAR.matcher(text.words(time.span())).find();
    }

    private Sentence headOf(Sentence sentence) {
        List<Sentence> sentences = text.sentences();
        Sentence head = sentence;
        while (head.index() > 0 && sentences.get(head.index() - 1).paragraph() == sentence.paragraph()) {
            head = sentences.get(head.index() - 1);
        }
        return head;
    }

    private static boolean isMarkedOff(Sentence head, TimeExpression time) {
        Optional<Token> after = head.tokens().stream()
                .filter(token -> token.span().start() >= time.span().end())
                .findFirst();
        return after.isEmpty() || MARKS.contains(after.get().form());
    }
}
