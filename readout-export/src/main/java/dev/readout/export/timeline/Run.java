package dev.readout.export.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Characters of a line that look alike.
 *
 * @param text the characters
 * @param ink their look
 * @param link the address that they lead to, or null
 */
record Run(String text, Ink ink, @Nullable String link) {

    private static final String LINK = "\u001b]8;;";
    private static final String END = "\u001b\\";

    Run(String text, Ink ink) {
        this(text, ink, null);
    }

    static Run plain(String text) {
        return new Run(text, Ink.PLAIN);
    }

    static Run space(int width) {
        return plain(" ".repeat(width));
    }

    /** The columns that the characters take; those of Chinese, Japanese and Korean take two each. */
    int width() {
        return text.codePoints().map(Run::columns).sum();
    }

    /** The characters as a terminal of that look gets them. */
    String printed(TimelineLook look) {
        String seen = look.colour() ? ink.on(text) : text;
        return look.links() && link != null ? LINK + link + END + seen + LINK + END : seen;
    }

    private static int columns(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }
}
