package dev.readout.model.article;

import dev.readout.model.text.TextSpan;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of an article's text and what it is; normally one paragraph or one line.
 *
 * @param kind what the stretch is
 * @param span where it stands; without the line breaks around it
 */
public record Block(BlockKind kind, TextSpan span) {

    private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");

    /** Each line of a text that has something on it, as body, without the white space around it. */
    public static List<Block> lines(String text) {
        return LINE.matcher(text)
                .results()
                .map(line -> new Block(BlockKind.BODY, new TextSpan(line.start(), line.end())))
                .toList();
    }
}
