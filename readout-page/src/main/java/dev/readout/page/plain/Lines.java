package dev.readout.page.plain;

import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Splits a plain text into its paragraphs. */
final class Lines {

    /** Texts wrapped by mail programs and releases have lines of about so many characters. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 110;

    private static final int MOST_HEADS = 3;

    private Lines() {}

    /** The paragraphs of a text whose lines end in line feeds. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        List<TextSpan> run = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            TextSpan span = trimmed(text, start, end);
            if (span.isEmpty()) {
                close(text, run, lines);
            } else {
                run.add(span);
            }
            start = end + 1;
        }
        close(text, run, lines);
        return lines;
    }

    private static void close(String text, List<TextSpan> run, List<Line> lines) {
        boolean wrapped = isWrapped(text, run);
        for (TextSpan span : wrapped ? joined(text, run) : run) {
            lines.add(new Line(span, span.of(text)));
        }
        run.clear();
    }

    /**
     * Whether neighbouring lines were broken at a column: most lines are as full as the widest, in that the next line's
     * first word would not have fitted.
     */
    private static boolean isWrapped(String text, List<TextSpan> run) {
        int widest = run.stream().mapToInt(TextSpan::length).max().orElse(0);
        if (run.size() < 2 || widest < NARROWEST || widest > WIDEST || isOfHeads(text, run)) {
            return false;
        }
        int full = 0;
        for (int i = 0; i + 1 < run.size(); i++) {
            full += isFull(text, run, i, widest) ? 1 : 0;
        }
        return full * 4 >= (run.size() - 1) * 3 && full > 0;
    }

    /**
     * Two or three lines that stand for themselves, headline, author, day: one of them is a date, or they neither go on in
     * small letters nor end as a sentence does.
     */
    private static boolean isOfHeads(String text, List<TextSpan> run) {
        if (run.size() > MOST_HEADS) {
            return false;
        }
        TextSpan last = run.get(run.size() - 1);
        boolean goesOn = run.stream().skip(1).anyMatch(span -> Character.isLowerCase(text.codePointAt(span.start())));
        return run.stream().anyMatch(span -> LineSigns.isDateLine(span.of(text)))
                || !(goesOn || new Line(last, last.of(text)).endsSentence());
    }

    private static boolean isFull(String text, List<TextSpan> run, int i, int widest) {
        String next = run.get(i + 1).of(text);
        int space = next.indexOf(' ');
        int firstWord = space < 0 ? next.length() : space;
        boolean goesOn = Character.isLowerCase(next.codePointAt(0))
                || !".!?:".contains(last(run.get(i).of(text)));
        return goesOn && run.get(i).length() + 1 + firstWord > widest - 4;
    }

    private static String last(String words) {
        return words.substring(words.length() - 1);
    }

    private static List<TextSpan> joined(String text, List<TextSpan> run) {
        int widest = run.stream().mapToInt(TextSpan::length).max().orElse(0);
        List<TextSpan> paragraphs = new ArrayList<>();
        TextSpan open = run.get(0);
        for (int i = 0; i + 1 < run.size(); i++) {
            String words = run.get(i).of(text);
            boolean shortEnd = run.get(i).length() < widest * 3 / 4 && ".!?\"”".contains(last(words));
            if (shortEnd) {
                paragraphs.add(open);
                open = run.get(i + 1);
            } else {
                open = open.cover(run.get(i + 1));
            }
        }
        paragraphs.add(open);
        return paragraphs;
    }

    /** The part of a range without the white space at its ends. */
    static TextSpan trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    /** White space as {@link String#isBlank()} knows it, so that what is left between blocks is blank. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
