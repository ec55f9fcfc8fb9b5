package dev.readout.language.quotation;

import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of a text and which go together.
 *
 * <p>Marks are paired paragraph by paragraph. Curly marks tell which way they face; straight ones ({@code "}, {@code ''})
 * open after a space or an opening bracket, else they close; one that faces the wrong way opens at a paragraph's start. A mark that nothing closes opens a stretch to the end of its
 * paragraph, as is the custom where the next paragraph begins with a mark again. Single marks count where a whole word
 * begins after them and a word ends before their partner; those inside a double pair are left alone.
 */
final class QuoteMarks {

    /**
     * A stretch in quotation marks.
     *
     * @param span the stretch with its marks
     * @param paragraph number of its paragraph
     * @param closed whether a closing mark was found
     */
    record Stretch(TextSpan span, int paragraph, boolean closed) {}

    private final List<Stretch> stretches;
    private final Map<Integer, TextSpan> byMark;

    private QuoteMarks(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
        this.byMark = new HashMap<>();
        for (Stretch stretch : stretches) {
            byMark.put(stretch.span().start(), stretch.span());
            if (stretch.closed()) {
                byMark.put(stretch.span().end() - 1, stretch.span());
            }
        }
    }

    /** The marks of a text. */
    static QuoteMarks in(ParsedText parse) {
        List<Stretch> stretches = new ArrayList<>();
        List<Sentence> sentences = parse.sentences();
        for (int from = 0; from < sentences.size(); ) {
            int paragraph = sentences.get(from).paragraph();
            int to = from;
            while (to < sentences.size() && sentences.get(to).paragraph() == paragraph) {
                to++;
            }
            TextSpan span =
                    sentences.get(from).span().cover(sentences.get(to - 1).span());
            new Scanner(parse.text(), span, paragraph, stretches).scan();
            from = to;
        }
        return new QuoteMarks(stretches);
    }

    /** The stretches in order. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** The stretch that the mark at {@code span} opens or closes; null if no paired mark stands there. */
    @Nullable
    TextSpan stretch(TextSpan mark) {
        TextSpan found = byMark.get(mark.start());
        return found != null ? found : byMark.get(mark.end() - 1);
    }

    /** Whether {@code offset} lies inside a stretch. */
    boolean isInside(int offset) {
        return stretches.stream().anyMatch(stretch -> stretch.span().contains(offset));
    }

    /** Goes through one paragraph. */
    private record Scanner(String text, TextSpan range, int paragraph, List<Stretch> found) {

        void scan() {
            int open = -1;
            int openWidth = 0;
            char opener = 0;
            int inner = 0;
            for (int i = range.start(); i < range.end(); i++) {
                int width = width(i);
                if (width == 0) {
                    continue;
                }
                char mark = text.charAt(i);
                if (open < 0) {
                    if (opens(i, mark)) {
                        open = i;
                        openWidth = width;
                        opener = mark;
                        inner = 0;
                    }
                } else if (opener == '"' && (mark == '“' || (mark == '”' && inner > 0))) {
                    inner += mark == '“' ? 1 : -1;
                } else if (width == openWidth && closes(opener, mark, i, width)) {
                    found.add(new Stretch(new TextSpan(open, i + width), paragraph, true));
                    open = -1;
                }
                i += width - 1;
            }
            if (open >= 0 && (openWidth == 2 || isDouble(opener))) {
                found.add(new Stretch(new TextSpan(open, range.end()), paragraph, false));
            }
        }

        private int width(int i) {
            char c = text.charAt(i);
            if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
                return 1;
            }
            boolean single = c == '\'' || c == '‘' || c == '’' || c == '`';
            if (!single) {
                return 0;
            }
            boolean doubled = i + 1 < range.end() && text.charAt(i + 1) == c;
            return doubled ? 2 : 1;
        }

        private boolean opens(int i, char mark) {
            if (mark == '“' || mark == '„' || mark == '«') {
                return true;
            }
            if (mark == '”') {
                return i == range.start() && Character.isLetter(text.charAt(Math.min(i + 1, range.end() - 1)));
            }
            if (mark == '»') {
                return false;
            }
            boolean afterGap = i == range.start() || !isWordBefore(i);
            int next = i + width(i);
            boolean beforeWord = next < range.end() && !Character.isWhitespace(text.charAt(next));
            if (mark == '’' || (mark == '\'' && width(i) == 1)) {
                return mark == '\'' && afterGap && beforeWord && closesLater(next);
            }
            return afterGap && beforeWord;
        }

        /** A single straight mark opens only if a partner closes before the paragraph ends: '90s opens nothing. */
        private boolean closesLater(int from) {
            for (int i = from; i < range.end(); i++) {
                if (text.charAt(i) == '\'' && endsWord(i, 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean closes(char opener, char mark, int i, int width) {
            return switch (opener) {
                case '“', '„' -> mark == '”' || (mark == '"' && isWordBefore(i)) || (mark == '“' && endsWord(i, 1));
                case '"', '”' -> mark == '"' || mark == '”';
                case '«' -> mark == '»';
                case '‘' -> mark == '’' && endsWord(i, width);
                default -> mark == '\'' && (width == 2 || endsWord(i, width));
            };
        }

        private boolean endsWord(int i, int width) {
            boolean gapAfter = i + width >= range.end() || !Character.isLetterOrDigit(text.charAt(i + width));
            return gapAfter && isWordBefore(i);
        }

        private boolean isWordBefore(int i) {
            if (i == range.start()) {
                return false;
            }
            char before = text.charAt(i - 1);
            return !Character.isWhitespace(before) && "([{—–-\u00a0“‘\"".indexOf(before) < 0;
        }

        private static boolean isDouble(char mark) {
            return mark == '"' || mark == '“' || mark == '”' || mark == '„' || mark == '«';
        }
    }
}
