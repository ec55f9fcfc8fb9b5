package dev.readout.language.time;

import dev.readout.language.time.meaning.Genre;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells news from a narrative of the past.
 *
 * <p>The rule: a text without a day of publication is a narrative. One with such a day is a narrative if it names at least
 * {@value #ENOUGH} years, four fifths of them lie more than two years before publication, and weekdays and words such as
 * {@code yesterday} are fewer than a fifth of the years. Everything else is news.
 */
final class GenreJudge {

    private static final int ENOUGH = 6;
    private static final int RECENT_YEARS = 2;
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d,.$])(1\\d{3}|20\\d{2})(?![\\d,%])|\\d{2,3} B\\.?C\\b");
    private static final Pattern DEICTIC = Pattern.compile(
            "\\b((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]omorrow|(last|next) (week|month|year))\\b");

    private GenreJudge() {}

    static Genre genre(String text, @Nullable LocalDate published) {
        if (published == null) {
            return Genre.NARRATIVE;
        }
        int years = 0;
        int old = 0;
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            years++;
            old += isOld(year, published) ? 1 : 0;
        }
        boolean looksBack = years >= ENOUGH && old * 5 >= years * 4;
        return looksBack && deictics(text) * 5 < years ? Genre.NARRATIVE : Genre.NEWS;
    }

    private static boolean isOld(Matcher year, LocalDate published) {
        String told = year.group(1);
        return told == null || Integer.parseInt(told) < published.getYear() - RECENT_YEARS;
    }

    private static long deictics(String text) {
        return DEICTIC.matcher(text).results().count();
    }
}
