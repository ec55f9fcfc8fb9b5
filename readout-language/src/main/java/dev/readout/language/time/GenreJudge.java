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
 * {@value #ENOUGH} years of which four fifths lie more than two years before publication, or at least {@value #MANY} of
 * which four fifths lie before the year of publication; and if weekdays and words such as {@code yesterday} are fewer than
 * a fifth of the years. Everything else is news.
 */
final class GenreJudge {

    private static final int ENOUGH = 6;
    private static final int MANY = 20;
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
        int past = 0;
        int old = 0;
        Matcher match = YEAR.matcher(text);
        while (match.find()) {
            int before = published.getYear() - year(match);
            years++;
            past += before > 0 ? 1 : 0;
            old += before > RECENT_YEARS ? 1 : 0;
        }
        boolean looksBack = isMost(old, years, ENOUGH) || isMost(past, years, MANY);
        return looksBack && deictics(text) * 5 < years ? Genre.NARRATIVE : Genre.NEWS;
    }

    private static boolean isMost(int part, int all, int enough) {
        return all >= enough && part * 5 >= all * 4;
    }

    /** A year; one before Christ as 0. */
    private static int year(Matcher match) {
        String told = match.group(1);
        return told == null ? 0 : Integer.parseInt(told);
    }

    private static long deictics(String text) {
        return DEICTIC.matcher(text).results().count();
    }
}
