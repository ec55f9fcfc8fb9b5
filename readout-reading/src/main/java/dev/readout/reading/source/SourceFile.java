package dev.readout.reading.source;

import java.util.List;

/**
 * A text file of a rulebook.
 *
 * @param name its name, as messages give it
 * @param lines its lines, without line ends
 */
public record SourceFile(String name, List<String> lines) {

    /** Copies the lines. */
    public SourceFile {
        lines = List.copyOf(lines);
    }

    /** A file out of one text. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text.lines().toList());
    }

    /** A fault in this file. */
    public RulebookSyntaxException fault(int line, int column, String what) {
        return new RulebookSyntaxException(name, line, column, what);
    }
}
