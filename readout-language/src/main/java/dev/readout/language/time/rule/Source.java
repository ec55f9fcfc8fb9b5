package dev.readout.language.time.rule;

/**
 * A file of the rulebook and its text; knows line and column of each character.
 *
 * @param file the name, for messages
 * @param text the whole text, lines ended by line feeds
 */
record Source(String file, String text) {

    /** The line of a character, from 1. */
    int line(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    /** A complaint about the character at {@code offset}. */
    RulebookException problem(int offset, String problem) {
        int within = Math.min(offset, text.length());
        int column = within - text.lastIndexOf('\n', within - 1);
        return new RulebookException(file, line(within), column, problem);
    }
}
