package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Dates a contact by the clause that its own hangs on: {@code was in Cairo last week, where he conferred with}, {@code
 * Meeting in Abuja on Saturday, the leaders decided}, {@code June 15: The two talk by telephone}.
 */
final class ClauseTimes {

    /** Words that say that what follows happened there and then. */
    private static final Set<String> THERE_AND_THEN = Set.of("where", "when", "which", "during", "while", "as");

    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");

    private final ArticleText text;
    private final WordClasses words;
    private final ChronicleDays chronicle;
    private final LastDays lastDays;

    ClauseTimes(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
        this.chronicle = new ChronicleDays(text);
        this.lastDays = new LastDays(text);
    }

    /** Gives a contact without a date the one of the clause above or beside its own. */
    void date(Draft draft) {
        lastDays.settle(draft);
        if (draft.start != null || draft.since != null || !draft.times.isEmpty()) {
            return;
        }
        above(draft)
                .or(() -> participle(draft))
                .ifPresentOrElse(time -> settle(draft, time), () -> chronicle.date(draft));
    }

    /** A week tells no day, but the month that all of it lies in. */
    private static void settle(Draft draft, TimeExpression time) {
        PartialDate start = time.start();
        PartialDate end = time.end();
        boolean week = WEEK.matcher(time.value()).matches();
        if (week && start != null && end != null) {
            boolean one = start.year() == end.year() && start.month() == end.month();
            draft.start = start.cutTo(one ? PartialDate.Precision.MONTH : PartialDate.Precision.YEAR);
            draft.end = draft.start;
        } else {
            draft.start = start;
            draft.end = end;
        }
    }

    /** The only time of the clause that the contact's clause tells more about. */
    private Optional<TimeExpression> above(Draft draft) {
        Sentence sentence = draft.sentence;
        return ClauseAbove.clauseOf(sentence, draft.act, word -> goesOn(sentence, word) || isMeeting(sentence, word))
                .flatMap(clause -> {
                    Token verb = ClauseAbove.verbAt(sentence, sentence.token(clause.head()));
                    return words.has("day-of-speech-verb", verb.lemma())
                            ? Optional.empty()
                            : sole(sentence, verb, clause);
                });
    }

    /** {@code the Council, meeting in Washington, condemned}: the meeting itself, in a participle. */
    private static boolean isMeeting(Sentence sentence, Token clause) {
        return clause.xpos().equals("VBG")
                && sentence.children(clause, "mark").isEmpty()
                && sentence.children(clause, "aux").isEmpty();
    }

    private static boolean goesOn(Sentence sentence, Token clause) {
        return sentence.subtree(clause).stream()
                .limit(2)
                .filter(word -> word.upos() != Upos.VERB && word.upos() != Upos.NOUN)
                .anyMatch(word -> THERE_AND_THEN.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    private Optional<TimeExpression> sole(Sentence sentence, Token verb, Token clause) {
        List<TimeExpression> times = text.times(sentence).stream()
                .filter(ClauseTimes::isDate)
                .filter(time -> sentence.headOf(time.span())
                        .filter(head -> !sentence.isWithin(head, clause)
                                && !isOfWhatIsSaid(sentence, head, verb)
                                && ClauseAbove.verbAt(sentence, head).index() == verb.index())
                        .isPresent())
                .toList();
        return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
    }

    /** {@code made clear that it is as strong today}: a time of what a clause without a verb of its own says. */
    private static boolean isOfWhatIsSaid(Sentence sentence, Token time, Token verb) {
        Token word = time;
        while (word.head() != 0 && word.index() != verb.index()) {
            if (word.is("ccomp")) {
                return true;
            }
            word = sentence.token(word.head());
        }
        return false;
    }

    /** {@code Meeting in Abuja on Saturday, the leaders decided}. */
    private Optional<TimeExpression> participle(Draft draft) {
        Sentence sentence = draft.sentence;
        return draft.isVerbal()
                ? sentence.children(draft.act, "advcl").stream()
                        .filter(clause -> isMeeting(sentence, clause) && words.contains("meet-verb", clause.lemma()))
                        .flatMap(clause -> text.times(sentence).stream()
                                .filter(ClauseTimes::isDate)
                                .filter(time -> sentence.headOf(time.span())
                                        .filter(head -> sentence.isWithin(head, clause))
                                        .isPresent()))
                        .findFirst()
                : Optional.empty();
    }

    /** A day or month; a year or a week tells too little of what else happened in it. */
    static boolean isDate(TimeExpression time) {
        PartialDate start = time.start();
        return time.type() == TimexType.DATE
                && start != null
                && start.precision() != PartialDate.Precision.YEAR
                && (time.value().matches("\\d{4}-\\d{2}(-\\d{2})?")
                        || WEEK.matcher(time.value()).matches());
    }
}
