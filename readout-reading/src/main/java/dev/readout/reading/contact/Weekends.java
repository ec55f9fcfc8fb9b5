package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code travelled there this weekend}, told on a Monday: the weekend that has just gone. */
final class Weekends {

    private static final Pattern WEEKEND = Pattern.compile("(?i)\\b(?:this|the|over the) weekend\\b|^weekend$");
    private static final Set<String> AHEAD = Set.of("will", "would", "may", "might", "could", "can", "shall", "should");

    private static final int WEEK = 7;
    private static final int MOST_STEPS = 4;

    private Weekends() {}

    /** Moves what was done at a weekend to the last one. */
    static void moveBack(Draft draft, EngagementStatus told, ArticleText text, WordClasses words) {
        PartialDate start = draft.start;
        PartialDate published = text.published();
        boolean ahead = start != null
                && published != null
                && start.precision() == PartialDate.Precision.DAY
                && start.firstDay().isAfter(published.lastDay())
                && !start.firstDay().isAfter(published.lastDay().plusDays(WEEK));
        boolean gone = ahead
                && told == EngagementStatus.HELD
                && isPast(draft, words)
                && draft.times.stream()
                        .anyMatch(
                                time -> WEEKEND.matcher(text.words(time.span())).find());
        if (gone) {
            draft.start = back(start);
            draft.end = back(draft.end);
        }
    }

    private static @Nullable PartialDate back(@Nullable PartialDate date) {
        if (date == null || date.precision() != PartialDate.Precision.DAY) {
            return date;
        }
        LocalDate day = date.firstDay().minusDays(WEEK);
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Whether the verb that tells it, or the one above, is of the past; one that tells what was announced or denied, or what
     * was still to come then, says nothing of when it was.
     */
    private static boolean isPast(Draft draft, WordClasses words) {
        Token word = draft.act;
        for (int i = 0; i < MOST_STEPS && !word.xpos().equals("VBD") && word.head() != 0; i++) {
            word = draft.sentence.token(word.head());
            boolean ahead = draft.sentence.children(word, "aux").stream().anyMatch(aux -> AHEAD.contains(aux.lemma()))
                    || Relations.isInfinitive(draft.sentence, word);
            if (ahead || words.has("weekend-announcing-verb", word.lemma())) {
                return false;
            }
        }
        return word.xpos().equals("VBD");
    }
}
