package dev.readout.page;

import java.util.Locale;

/** The form that a document comes in. */
public enum SourceFormat {
    /** Plain text. */
    TEXT,
    /** One JSON object a line, each an article. */
    JSON_LINES,
    /** One JSON object that is an article. */
    JSON,
    /** A web page. */
    HTML,
    /** To be told by the name, or else by the first bytes. */
    GUESS;

    /** The form that a file's name tells; {@link #GUESS} where it tells none. */
    public static SourceFormat ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        if (lower.endsWith(".json")) {
            return JSON;
        }
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return HTML;
        }
        return lower.endsWith(".txt") ? TEXT : GUESS;
    }
}
