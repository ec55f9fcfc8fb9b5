package dev.readout.language.time.atom;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one sentence into atoms. White space parts atoms and vanishes; a run of digits (with thousands commas and a
 * decimal point) is one atom, a run of letters is one, initials with their full stops ({@code a.m.}, {@code B.C.}) are
 * one, every other character is one.
 */
public final class AtomReader {

    private final String text;
    private final int end;
    private final List<Token> tokens;
    private final List<Atom> atoms = new ArrayList<>();
    private int at;
    private int nextToken;
    private boolean glued;

    private AtomReader(String text, Sentence sentence) {
        this.text = text;
        this.at = sentence.span().start();
        this.end = sentence.span().end();
        this.tokens = sentence.tokens();
    }

    /**
     * The atoms of a sentence, in order.
     *
     * @param text the article's text, which the sentence's spans count into
     */
    public static List<Atom> atoms(String text, Sentence sentence) {
        AtomReader reader = new AtomReader(text, sentence);
        reader.read();
        return reader.atoms;
    }

    private void read() {
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                glued = false;
            } else {
                take(endOfAtom(c));
            }
        }
    }

    private void take(int to) {
        TextSpan span = new TextSpan(at, to);
        atoms.add(Atom.of(text.substring(at, to), span, glued, tokenAt(at)));
        glued = true;
        at = to;
    }

    private @Nullable Token tokenAt(int offset) {
        while (nextToken < tokens.size() && tokens.get(nextToken).span().end() <= offset) {
            nextToken++;
        }
        if (nextToken == tokens.size()) {
            return null;
        }
        Token token = tokens.get(nextToken);
        return token.span().contains(offset) ? token : null;
    }

    private int endOfAtom(char first) {
        if (Atom.isDigit(first)) {
            return endOfNumber();
        }
        if (Character.isLetter(first)) {
            return endOfWord();
        }
        return at + (Character.isHighSurrogate(first) && at + 1 < end ? 2 : 1);
    }

    private int endOfNumber() {
        int to = endOfDigits(at);
        if (to - at <= 3) {
            while (isThousands(to)) {
                to += 4;
            }
        }
        return isDecimals(to) ? endOfDigits(to + 1) : to;
    }

    private boolean isThousands(int comma) {
        return comma < end && text.charAt(comma) == ',' && endOfDigits(comma + 1) == comma + 4;
    }

    private boolean isDecimals(int point) {
        if (point >= end || text.charAt(point) != '.') {
            return false;
        }
        int to = endOfDigits(point + 1);
        boolean another = to + 1 < end && text.charAt(to) == '.' && Atom.isDigit(text.charAt(to + 1));
        boolean before = at > 1 && text.charAt(at - 1) == '.' && Atom.isDigit(text.charAt(at - 2));
        return to > point + 1 && !another && !before;
    }

    private int endOfDigits(int from) {
        int to = from;
        while (to < end && Atom.isDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private int endOfWord() {
        int initials = endOfInitials();
        if (initials > at) {
            return initials;
        }
        int to = at;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The end of {@code a.m.}, {@code B.C}, {@code U.S.}; {@code at} where no initials begin. */
    private int endOfInitials() {
        int to = at;
        int letters = 0;
        while (to < end && Character.isLetter(text.charAt(to)) && !isLetterAt(to + 1)) {
            letters++;
            if (to + 1 >= end || text.charAt(to + 1) != '.') {
                return letters > 1 ? to + 1 : at;
            }
            to += 2;
        }
        return letters > 1 ? to : at;
    }

    private boolean isLetterAt(int offset) {
        return offset < end && Character.isLetter(text.charAt(offset));
    }
}
