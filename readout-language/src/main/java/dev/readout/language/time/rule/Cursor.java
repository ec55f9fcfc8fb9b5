package dev.readout.language.time.rule;

/** A place in a stretch of a {@link Source} that moves forward over words and signs. */
final class Cursor {

    private final Source source;
    private final int end;
    private int at;

    Cursor(Source source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /** Another cursor at the same place. */
    Cursor copy() {
        return new Cursor(source, at, end);
    }

    Source source() {
        return source;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        skipSpace();
        return at >= end;
    }

    /** The next character after white space; 0 at the end. */
    char peek() {
        return isAtEnd() ? 0 : source.text().charAt(at);
    }

    /** Takes {@code sign} if it comes next. */
    boolean takes(String sign) {
        skipSpace();
        if (at + sign.length() > end || !source.text().startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        return true;
    }

    /** Takes {@code sign} if it stands right here, without white space. */
    boolean takesHere(String sign) {
        if (at + sign.length() > end || !source.text().startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        return true;
    }

    void expect(String sign) {
        if (!takes(sign)) {
            throw problem("expected " + sign);
        }
    }

    /** A run of letters, digits, dots, hyphens, signs of numbers and apostrophes; not empty. */
    String word() {
        skipSpace();
        int start = at;
        while (at < end && isWordPart(source.text().charAt(at))) {
            at++;
        }
        if (at == start) {
            throw problem("expected a word");
        }
        return source.text().substring(start, at);
    }

    /** What stands before {@code quote}, which is taken too. */
    String upTo(char quote) {
        int close = source.text().indexOf(quote, at);
        if (close < 0 || close >= end) {
            throw problem("expected a closing " + quote);
        }
        String inside = source.text().substring(at, close);
        at = close + 1;
        return inside;
    }

    RulebookException problem(String problem) {
        return source.problem(Math.min(at, end), problem);
    }

    private void skipSpace() {
        while (at < end
                && (Character.isWhitespace(source.text().charAt(at))
                        || source.text().charAt(at) == '\\')) {
            at++;
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '+' || c == '^';
    }
}
