package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates the entries of an agenda: a line that opens with an hour ({@code 9:15 a.m. The minister meets …}) is of the day that
 * the title tells ({@code Public Schedule – July 5, 2022}), whatever days the lines before it speak of.
 */
final class AgendaDays {
    private static final Pattern HOUR = Pattern.compile(
            "^\\s*\\d{1,2}(?:[:.]\\d{2})?\\s*(?:(?i:[ap]\\.?\\s?m\\b)\\.?|(?i:hrs|hours|h)\\b|(?=\\s*[–—-]))");
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern TITLE_DAY =
            Pattern.compile("\\b(?:(" + MONTHS + ")\\s+(\\d{1,2})|(\\d{1,2})\\s+(" + MONTHS + ")),?\\s+(\\d{4})\\b");
    private static final List<String> NAMES = List.of(MONTHS.split("\\|"));

    private final ArticleText text;
    private final @Nullable PartialDate day;

    AgendaDays(ArticleText text) {
        this.text = text;
        this.day = titleDay(text.article().title()).orElse(null);
    }

    /** Gives the contacts of an entry its day. */
    void date(Sentence sentence, Collection<Draft> drafts) {
        PartialDate told = day;
        if (told == null || !HOUR.matcher(text.article().words(sentence.span())).find()) {
            return;
        }
        drafts.forEach(draft -> {
            draft.start = told;
            draft.end = told;
            draft.yearTold = true;
            draft.onAgenda = true;
        });
    }

    private static Optional<PartialDate> titleDay(@Nullable String title) {
        Matcher found = TITLE_DAY.matcher(title == null ? "" : title);
        if (!found.find()) {
            return Optional.empty();
        }
        String month = found.group(1) == null ? found.group(4) : found.group(1);
        String dayOfMonth = found.group(2) == null ? found.group(3) : found.group(2);
        return Optional.of(new PartialDate(
                Integer.parseInt(found.group(5)), NAMES.indexOf(month) + 1, Integer.parseInt(dayOfMonth)));
    }
}
