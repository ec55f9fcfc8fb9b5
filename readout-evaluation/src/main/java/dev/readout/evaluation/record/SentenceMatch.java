package dev.readout.evaluation.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether evidence touches the sentence that a gold annotation names by its first characters. */
final class SentenceMatch {

    private static final Pattern END = Pattern.compile("[.!?][\"'”’)]*\\s|\\n", Pattern.UNICODE_CHARACTER_CLASS);

    private final String body;

    /** For the text of one article. */
    SentenceMatch(String body) {
        this.body = body;
    }

    /** Whether {@code quote} overlaps the sentence that begins with {@code start}, wherever it stands. */
    boolean touches(String quote, String start) {
        int at = body.indexOf(start);
        if (at < 0) {
            return false;
        }
        Matcher stop = END.matcher(body.substring(at + start.length()) + "\n");
        int end = at + start.length() + (stop.find() ? stop.end() : 0);
        String words = quote.strip();
        for (int where = body.indexOf(words); where >= 0; where = body.indexOf(words, where + 1)) {
            if (where < end && where + words.length() > at) {
                return true;
            }
        }
        return false;
    }
}
