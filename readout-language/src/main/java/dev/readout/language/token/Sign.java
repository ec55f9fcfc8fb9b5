package dev.readout.language.token;

import java.util.List;

/** What a word looks like to the rules for sentences. */
enum Sign {
    /** Full stop, question and exclamation marks, dots. */
    STOP,
    /** Comma, semicolon. */
    PAUSE,
    /** Another mark that never begins a sentence: colon, percent sign. */
    ENDING,
    /** Opening quotation mark. */
    QUOTE,
    /** Opening bracket. */
    BRACKET,
    /** Closing quotation mark or bracket. */
    CLOSING,
    /** A word that begins with a capital letter. */
    CAPITAL,
    /** A word that begins with a small letter. */
    LOWER,
    /** A word that begins with a digit. */
    NUMBER,
    /** Anything else: dashes, symbols, faces, other scripts. */
    OTHER;

    /** Whether such a word never begins a sentence. */
    boolean closes() {
        return this == PAUSE || this == ENDING || this == CLOSING;
    }

    /** The look of the word at a place of a paragraph. */
    static Sign at(List<Word> words, int place) {
        String form = words.get(place).form();
        int first = form.codePointAt(0);
        if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
            return CAPITAL;
        }
        if (Character.isLowerCase(first)) {
            return LOWER;
        }
        if (Character.isDigit(first)) {
            return NUMBER;
        }
        return ofMark(words, place, form, first);
    }

    /** Whether white space, or nothing at all, stands before the word at a place. */
    static boolean spaceBefore(List<Word> words, int place) {
        return place == 0
                || words.get(place).span().start() > words.get(place - 1).span().end();
    }

    private static Sign ofMark(List<Word> words, int place, String form, int first) {
        return switch (first) {
            case '.', '!', '?', '…' -> STOP;
            case ',', ';' -> PAUSE;
            case ':', '%' -> form.length() == 1 ? ENDING : OTHER;
            case '“', '‘', '«', '„' -> QUOTE;
            case '(', '[', '{' -> BRACKET;
            case ')', ']', '}', '”', '»' -> CLOSING;
            case '"', '\'', '’', '`' -> ofQuote(words, place);
            default -> OTHER;
        };
    }

    /** A straight quotation mark opens or closes by the white space around it. */
    private static Sign ofQuote(List<Word> words, int place) {
        boolean before = spaceBefore(words, place);
        boolean after = place + 1 == words.size() || spaceBefore(words, place + 1);
        if (before == after) {
            return before ? OTHER : CLOSING;
        }
        return before ? QUOTE : CLOSING;
    }
}
