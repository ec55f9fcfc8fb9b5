package dev.readout.page.plain;

import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.page.date.DatePhrase;
import dev.readout.page.date.DatePhrases;
import dev.readout.page.date.DayOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the publication date in the lines of a text. The day of the crawl in a masthead is none: a bare date above the
 * headline counts only if it is called a date. Where nothing tells the day, that of the dateline in the year of the copyright,
 * else the month of the newest picture stands in.
 */
final class DateLines {

    private static final int DATELINE = 120;
    private static final int DATED_COLUMNS = 160;
    private static final Pattern PUBLISHED = Pattern.compile(
            "\\b(publish\\w*|posted|aired|issued|released|first|dated?|source|created)\\b[^\\d]{0,40}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED = Pattern.compile(
            "\\b(updated|modified|edited|revised|changed|last)\\b[^\\d]{0,30}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COLUMN_MARK = Pattern.compile("\\s[|/·•–—-]\\s|\\s{2,}|\\t");
    private static final Pattern OLD_PICTURE =
            Pattern.compile("\\b(file|archive|undated|stock|library)\\b", Pattern.CASE_INSENSITIVE);

    /** A date that may be the publication's; the lower rank is the surer. */
    private record Candidate(int rank, int order, PublicationDate date) {}

    private DateLines() {}

    /** The publication date that the lines tell. */
    static Optional<PublicationDate> published(List<Line> lines, List<BlockKind> kinds) {
        List<Candidate> candidates = new ArrayList<>();
        int title = kinds.indexOf(BlockKind.TITLE);
        int body = kinds.indexOf(BlockKind.BODY);
        int above = title - LINES_ABOVE_TITLE;
        for (int i = 0; i < lines.size(); i++) {
            candidates.addAll(candidates(lines.get(i), kinds.get(i), i, above, title, body));
        }
        return candidates.stream()
                .min(Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::order))
                .map(best -> best.rank() < ABOVE_TITLE ? best.date() : checked(best.date(), lines, kinds))
                .or(() -> CopyrightYear.datedBy(lines, kinds))
                .or(() -> newestPicture(lines, kinds));
    }

    /**
     * The day above a headline may be that of the crawl. The report's own dateline, which has no year, tells: days apart, it is
     * the day, in the last year that the page can know.
     */
    private static PublicationDate checked(PublicationDate page, List<Line> lines, List<BlockKind> kinds) {
        int body = kinds.indexOf(BlockKind.BODY);
        return body < 0
                ? page
                : DatelineDay.in(lines.get(body))
                        .flatMap(day -> day.before(page.date()))
                        .map(date -> new PublicationDate(date, "dateline, its year from the page", page.evidence()))
                        .orElse(page);
    }

    private static List<Candidate> candidates(Line line, BlockKind kind, int index, int above, int title, int body) {
        List<Candidate> found = new ArrayList<>();
        for (DatePhrase phrase : datesOf(line, kind)) {
            String before = line.words().substring(0, phrase.span().start());
            int rank = index >= above && index < title && datesThePage(line, kind, phrase)
                    ? ABOVE_TITLE
                    : rank(kind, before, index < title, kind != BlockKind.BODY && body >= 0 && index > body);
            if (rank < NEVER) {
                found.add(new Candidate(rank, index, told(phrase, line)));
            }
        }
        return found;
    }

    /** Surer than nothing: many papers date the page above the headline, but so do crawlers. */
    private static final int ABOVE_TITLE = 60;

    private static final int LINES_ABOVE_TITLE = 4;

    private static final int NEVER = 100;

    /** Whether a date above the headline is that of the page: a line of its own, or a column of the masthead. */
    private static boolean datesThePage(Line line, BlockKind kind, DatePhrase phrase) {
        return kind == BlockKind.DATE
                || (kind == BlockKind.FURNITURE && LineSigns.isDateLine(column(line.words(), phrase.span())));
    }

    /** Whether one of the columns of a line is a date: {@code Ann Holm | Lund | Published 27 February 2026}. */
    static boolean hasDatedColumn(String words) {
        return words.length() <= DATED_COLUMNS
                && COLUMN_MARK.matcher(words).find()
                && COLUMN_MARK.splitAsStream(words).anyMatch(LineSigns::isDateLine);
    }

    private static String column(String words, TextSpan span) {
        int start = 0;
        Matcher mark = COLUMN_MARK.matcher(words);
        while (mark.find()) {
            if (mark.end() <= span.start()) {
                start = mark.end();
            } else if (mark.start() >= span.end()) {
                return words.substring(start, mark.start());
            }
        }
        return words.substring(start);
    }

    private static int rank(BlockKind kind, String before, boolean aboveTitle, boolean belowBody) {
        if (kind == BlockKind.BODY) {
            return isDateline(before) ? 50 : NEVER;
        }
        if (kind == BlockKind.CAPTION || kind == BlockKind.RELATED) {
            return NEVER;
        }
        boolean changed = CHANGED.matcher(before).find();
        boolean published = !changed && PUBLISHED.matcher(before).find();
        int cue = published ? 0 : changed ? 20 : 10;
        if (aboveTitle) {
            return cue == 10 ? NEVER : cue + 5;
        }
        if (kind == BlockKind.TITLE) {
            return cue + (belowBody ? 25 : 3); // a headline may tell the day of what it reports
        }
        boolean credit = kind == BlockKind.DATE || kind == BlockKind.BYLINE;
        return belowBody ? cue + (credit ? 25 : 45) : cue + (credit ? 0 : 7);
    }

    /** Whether the words before a date in a paragraph are only the place that the report comes from. */
    private static boolean isDateline(String before) {
        return before.length() < 40
                && before.matches("[\\p{Lu}][\\p{L}.,/ ()-]*[,(:]\\s*")
                && before.split("\\s+").length <= 5;
    }

    private static List<DatePhrase> datesOf(Line line, BlockKind kind) {
        String words = kind == BlockKind.BODY
                ? line.words().substring(0, Math.min(DATELINE, line.words().length()))
                : line.words();
        return words.length() > 500 ? List.of() : DatePhrases.in(words, DayOrder.of(Locale.ROOT.toLanguageTag()));
    }

    private static PublicationDate told(DatePhrase phrase, Line line) {
        TextSpan evidence = phrase.span().shift(line.span().start());
        return new PublicationDate(phrase.date(), "text", evidence);
    }

    private static Optional<PublicationDate> newestPicture(List<Line> lines, List<BlockKind> kinds) {
        List<PublicationDate> dates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (kinds.get(i) == BlockKind.CAPTION
                    && !OLD_PICTURE.matcher(line.words()).find()) {
                for (DatePhrase phrase : datesOf(line, kinds.get(i))) {
                    PublicationDate day = told(phrase, line);
                    dates.add(new PublicationDate(
                            day.date().cutTo(PartialDate.Precision.MONTH),
                            "month of a picture in the text",
                            day.evidence()));
                }
            }
        }
        return dates.stream().max(Comparator.comparing(PublicationDate::date));
    }
}
