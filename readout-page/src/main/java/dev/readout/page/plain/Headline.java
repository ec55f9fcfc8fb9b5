package dev.readout.page.plain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the line that is an article's headline: near the top, no sentence, and about what the text is about. */
final class Headline {

    private static final int DEEPEST = 30;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 40;
    private static final int PROSE_LOOKED_AT = 12;
    private static final double SURE = 0.5;
    private static final double ENOUGH = 0.3;
    private static final double A_LITTLE = 0.12;
    private static final double PROSE_BEFORE = 0.12;
    private static final Pattern COLUMNS = Pattern.compile("\\s{3,}|\\t");
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(?:Jr|Sr|Inc|Ltd|Co|Corp|No|(?:\\p{Lu}\\.)+\\p{Lu})\\.[\"”]?$");

    /** The speaker's name in capitals before several sentences, as in transcripts. */
    private static final Pattern SPEECH =
            Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{2,40}: .*\\p{Ll}[.!?] \\p{Lu}", Pattern.DOTALL);

    private Headline() {}

    /** The index of the headline among the lines; empty where the text has none. */
    static OptionalInt in(List<Line> lines, List<Optional<LineSign>> signs) {
        OptionalInt headline = in(lines, signs, line -> !Masthead.isName(line.words()));
        return headline.isPresent() ? headline : in(lines, signs, line -> true);
    }

    private static OptionalInt in(List<Line> lines, List<Optional<LineSign>> signs, Predicate<Line> may) {
        int best = -1;
        double bestShare = ENOUGH;
        for (int i = 0; i < Math.min(DEEPEST, lines.size()); i++) {
            if (!mayBe(lines, signs, i) || !may.test(lines.get(i))) {
                continue;
            }
            if (best >= 0 && hasProse(lines, signs, best, i)) {
                break; // a heading of the text, however much of it is in its words
            }
            double share = new Topic(proseAfter(lines, i)).share(lines.get(i).words());
            if (share >= SURE) {
                return OptionalInt.of(i);
            }
            if (share > bestShare) {
                best = i;
                bestShare = share;
            }
        }
        return best < 0 ? lastAboveProse(lines, signs, may) : OptionalInt.of(best);
    }

    private static boolean hasProse(List<Line> lines, List<Optional<LineSign>> signs, int from, int to) {
        return IntStream.range(from + 1, to)
                .anyMatch(j -> signs.get(j).isEmpty() && lines.get(j).isProse());
    }

    /** A headline of other words than the text's: the last line above the first paragraph that says anything of it. */
    private static OptionalInt lastAboveProse(List<Line> lines, List<Optional<LineSign>> signs, Predicate<Line> may) {
        int prose = 0;
        while (prose < lines.size()
                && !(signs.get(prose).isEmpty() && lines.get(prose).isProse())) {
            prose++;
        }
        for (int i = Math.min(prose, DEEPEST) - 1; i >= 0; i--) {
            if (mayBe(lines, signs, i) && may.test(lines.get(i))) {
                double share =
                        new Topic(proseAfter(lines, i)).share(lines.get(i).words());
                return share >= A_LITTLE ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The index of the line that repeats a headline known from elsewhere. */
    static OptionalInt of(String known, List<Line> lines) {
        String wanted = bare(known);
        for (int i = 0; i < Math.min(DEEPEST, lines.size()); i++) {
            if (!wanted.isEmpty() && bare(lines.get(i).words()).equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean mayBe(List<Line> lines, List<Optional<LineSign>> signs, int i) {
        Line line = lines.get(i);
        int words = firstColumn(line).wordCount();
        return signs.get(i).isEmpty()
                && words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !line.endsOpen()
                && !endsInStop(line.words())
                && !SPEECH.matcher(line.words()).lookingAt()
                && !LineSigns.isMenu(line.words())
                && proseShareBefore(lines, signs, i) <= PROSE_BEFORE;
    }

    /** Columns of a wide line hold other things: the programme, the time. */
    private static Line firstColumn(Line line) {
        return new Line(line.span(), COLUMNS.split(line.words(), 2)[0]);
    }

    private static boolean endsInStop(String words) {
        if (ABBREVIATION.matcher(words).find()) {
            return false;
        }
        return words.endsWith(".") || words.endsWith(".\"") || words.endsWith(".”") || words.endsWith("。");
    }

    /** How much of the text's prose stands before a line: a headline that comes late is a heading. */
    private static double proseShareBefore(List<Line> lines, List<Optional<LineSign>> signs, int i) {
        long before = 0;
        long all = 0;
        for (int j = 0; j < lines.size(); j++) {
            if (signs.get(j).isEmpty() && lines.get(j).isProse()) {
                int length = lines.get(j).words().length();
                before += j < i ? length : 0;
                all += length;
            }
        }
        return all == 0 ? 0 : (double) before / all;
    }

    private static List<Line> proseAfter(List<Line> lines, int i) {
        return lines.subList(i + 1, lines.size()).stream()
                .filter(Line::isProse)
                .limit(PROSE_LOOKED_AT)
                .toList();
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
