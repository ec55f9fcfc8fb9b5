package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Dates the entries of an agenda: a line that opens with an hour ({@code 9:15 a.m. The minister meets …}) is of the day that
 * the title tells ({@code Public Schedule – July 5, 2022}), whatever days the lines before it speak of.
 */
final class AgendaDays {
    private static final Pattern HOUR = Pattern.compile(
            "^\\s*\\d{1,2}(?:[:.]\\d{2})?\\s*(?:(?i:[ap]\\.?\\s?m\\b)\\.?|(?i:hrs|hours|h)\\b|(?=\\s*[–—-]))");
    private static final int LONGEST_HOUR = 12;
    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    private static final Pattern TITLE_DAY =
            Pattern.compile("\\b(?:(" + MONTHS + ")\\s+(\\d{1,2})|(\\d{1,2})\\s+(" + MONTHS + ")),?\\s+(\\d{4})\\b");

    private final ArticleText text;
    private final @Nullable PartialDate day;
    private final boolean slip;

    AgendaDays(ArticleText text) {
        this.text = text;
        String title = text.article().title();
        this.day = titleDay(title).orElse(null);
        this.slip = day == null && title != null && TITLE_DAY.matcher(title).find();
    }

    /** Gives the contacts of an entry its day; none where the title tells one that no month has. */
    void date(Sentence sentence, Collection<Draft> drafts) {
        PartialDate told = day;
        boolean agenda = told != null || slip;
        if (!agenda || !HOUR.matcher(line(sentence)).find()) {
            return;
        }
        drafts.forEach(draft -> {
            draft.start = told;
            draft.end = told;
            draft.yearTold = told != null;
            draft.onAgenda = true;
        });
    }

    /** A sentence, with what stands before it in its line where that is short: the hour may be taken for a sentence of its own. */
    private String line(Sentence sentence) {
        String whole = text.article().text();
        int from = sentence.span().start();
        int start = whole.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
        return whole.substring(
                from - start <= LONGEST_HOUR ? start : from, sentence.span().end());
    }

    private static Optional<PartialDate> titleDay(@Nullable String title) {
        Matcher found = TITLE_DAY.matcher(title == null ? "" : title);
        if (!found.find()) {
            return Optional.empty();
        }
        String month = found.group(1) == null ? found.group(4) : found.group(1);
        String dayOfMonth = found.group(2) == null ? found.group(3) : found.group(2);
        int number = Month.valueOf(month.toUpperCase(Locale.ROOT)).getValue();
        int year = Integer.parseInt(found.group(5));
        int dayOfTitle = Integer.parseInt(dayOfMonth);
        return year > 0 && YearMonth.of(year, number).isValidDay(dayOfTitle)
                ? Optional.of(new PartialDate(year, number, dayOfTitle))
                : Optional.empty(); // April 31: a slip of the pen
    }
}
