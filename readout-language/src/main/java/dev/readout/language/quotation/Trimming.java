package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes stretches of text out of words, with the borders that annotators of PARC 3 and PolNeAR draw: no comma, colon or
 * full stop at either end, but quotation marks together with what stands between them.
 */
final class Trimming {

    private final QuoteMarks marks;

    Trimming(QuoteMarks marks) {
        this.marks = marks;
    }

    /** The stretches that {@code words} form; a gap of punctuation only is no gap, except around {@code barrier}. */
    List<TextSpan> stretches(Words words, Words barrier) {
        Sentence sentence = words.sentence();
        List<TextSpan> stretches = new ArrayList<>();
        int from = 0;
        int last = 0;
        for (Token token : words.tokens()) {
            if (from > 0 && !bridges(sentence, last, token.index(), barrier)) {
                add(sentence, from, last, stretches);
                from = 0;
            }
            from = from == 0 ? token.index() : from;
            last = token.index();
        }
        if (from > 0) {
            add(sentence, from, last, stretches);
        }
        return stretches;
    }

    /** The one stretch from the first of {@code words} to the last, trimmed. */
    TextSpan whole(Words words) {
        List<TextSpan> stretches = new ArrayList<>();
        add(words.sentence(), words.first(), words.last(), stretches);
        if (stretches.isEmpty()) {
            Sentence sentence = words.sentence();
            return sentence.token(words.first())
                    .span()
                    .cover(sentence.token(words.last()).span());
        }
        return stretches.get(0);
    }

    private static boolean bridges(Sentence sentence, int left, int right, Words barrier) {
        for (int i = left + 1; i < right; i++) {
            Token token = sentence.token(i);
            if (token.upos() != Upos.PUNCT || barrier.contains(token)) {
                return false;
            }
        }
        return true;
    }

    private void add(Sentence sentence, int first, int last, List<TextSpan> stretches) {
        int from = first;
        int to = last;
        while (from <= to && (isBorder(sentence.token(from)) || isLoneMark(sentence, from, from, to))) {
            from++;
        }
        while (to >= from && (isBorder(sentence.token(to)) || isLoneMark(sentence, to, from, to))) {
            to--;
        }
        if (from <= to) {
            int start = openedAt(sentence, from, to);
            int end = closedAt(sentence, start, to);
            // a mark may close what the other end has only now taken in
            start = openedAt(sentence, start, end);
            stretches.add(sentence.token(start).span().cover(sentence.token(end).span()));
        }
    }

    /** Punctuation that belongs to the sentence, not to what is said. */
    private boolean isBorder(Token token) {
        if (token.upos() != Upos.PUNCT || marks.stretch(token.span()) != null) {
            return false;
        }
        char first = token.form().charAt(0);
        return first != '$' && first != '%' && first != '#' && first != '@';
    }

    /** Whether the token is a quotation mark whose partner lies in this sentence but outside the range. */
    private boolean isLoneMark(Sentence sentence, int index, int from, int to) {
        TextSpan stretch = marks.stretch(sentence.token(index).span());
        if (stretch == null) {
            return false;
        }
        TextSpan range = sentence.token(from).span().cover(sentence.token(to).span());
        boolean opens = sentence.token(index).span().start() == stretch.start();
        int partner = opens ? stretch.end() - 1 : stretch.start();
        return sentence.span().contains(partner) && !range.contains(partner) && !reaches(sentence, to, partner);
    }

    /** Whether only punctuation lies between the end of the range and the partner. */
    private static boolean reaches(Sentence sentence, int to, int partner) {
        int i = to + 1;
        while (i <= sentence.tokens().size() && sentence.token(i).upos() == Upos.PUNCT) {
            if (sentence.token(i).span().contains(partner)) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** Index of the opening mark right before {@code from} if its partner lies in the range; else {@code from}. */
    private int openedAt(Sentence sentence, int from, int to) {
        if (from == 1) {
            return from;
        }
        Token before = sentence.token(from - 1);
        TextSpan stretch = marks.stretch(before.span());
        if (stretch == null || stretch.start() != before.span().start()) {
            return from;
        }
        return stretch.end() <= closing(sentence, to) ? from - 1 : from;
    }

    private int closing(Sentence sentence, int to) {
        return sentence.token(closedAt(sentence, 1, to)).span().end();
    }

    /** Index of the closing mark behind {@code to}, with the comma or stop before it, if its partner lies in the range. */
    private int closedAt(Sentence sentence, int from, int to) {
        for (int i = to + 1; i <= Math.min(to + 3, sentence.tokens().size()); i++) {
            Token token = sentence.token(i);
            if (token.upos() != Upos.PUNCT) {
                return to;
            }
            TextSpan stretch = marks.stretch(token.span());
            if (stretch != null) {
                boolean closes = stretch.end() == token.span().end();
                boolean within = stretch.start() >= openingLimit(sentence, from);
                return closes && within ? i : to;
            }
        }
        return to;
    }

    private static int openingLimit(Sentence sentence, int from) {
        return from == 1 ? Integer.MIN_VALUE : sentence.token(from - 1).span().start();
    }
}
