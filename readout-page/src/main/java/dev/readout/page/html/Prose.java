package dev.readout.page.html;

/**
 * What of a text tells running prose from labels and lists, in any language.
 *
 * @param words its words; two characters of a script without spaces count as one
 * @param sentenceEnds full stops, question and exclamation marks that end a word
 * @param commas commas and semicolons
 * @param endsSentence whether it ends as a sentence does
 */
record Prose(int words, int sentenceEnds, int commas, boolean endsSentence) {

    private static final String ENDS = ".!?…。！？।؟";
    private static final String COMMAS = ",;，、；،";
    private static final String CLOSERS = "\"'”’»«」』)] ";

    static Prose of(String text) {
        int words = 0;
        int ideographs = 0;
        int ends = 0;
        int commas = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                ideographs++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else {
                ends += ENDS.indexOf(c) >= 0 && isWordEnd(text, i) ? 1 : 0;
                commas += COMMAS.indexOf(c) >= 0 ? 1 : 0;
                inside = inside && !Character.isWhitespace(c);
            }
        }
        return new Prose(words + ideographs / 2, ends, commas, endsSentence(text));
    }

    private static boolean isIdeograph(char c) {
        return (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xF900 && c < 0xFB00);
    }

    private static boolean isWordEnd(String text, int at) {
        return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)) || text.charAt(at) > 0x3000;
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
