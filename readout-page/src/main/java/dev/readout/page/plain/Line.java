package dev.readout.page.plain;

import dev.readout.model.text.TextSpan;
import java.util.regex.Pattern;

/**
 * A paragraph of a plain text: one line, or several where the text was wrapped at a column.
 *
 * @param span where it stands, without the white space around it
 * @param words its words
 */
record Line(TextSpan span, String words) {

    private static final int PROSE_WORDS = 9;
    private static final int LONG_PROSE_WORDS = 24;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？]\\s*[\"'”’»」』)\\]]*\\s*$", Pattern.DOTALL);
    private static final Pattern OPEN_END = Pattern.compile(".*[:;,：；，—–-]\\s*[\"'”’]*\\s*$", Pattern.DOTALL);

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        return SENTENCE_END.matcher(tail()).matches();
    }

    /** Whether it ends so that more must follow. */
    boolean endsOpen() {
        return OPEN_END.matcher(tail()).matches();
    }

    /** Whether it reads as a paragraph of running text. */
    boolean isProse() {
        int count = wordCount();
        return count >= LONG_PROSE_WORDS || (count >= PROSE_WORDS && (endsSentence() || endsOpen()));
    }

    /** Whether it holds any letter. */
    boolean hasLetters() {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    /** The words in it; two characters of a script without spaces count as one. */
    int wordCount() {
        int count = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA) {
                ideographs++;
                inside = false;
            } else if (Character.isWhitespace(c)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(c)) {
                inside = true;
                count++;
            }
        }
        return count + ideographs / 2;
    }

    private String tail() {
        return words.substring(Math.max(0, words.length() - 12));
    }
}
