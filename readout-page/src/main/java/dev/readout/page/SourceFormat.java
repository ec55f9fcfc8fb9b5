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
    /** A web archive: pages and texts as a crawler stored them. */
    WARC,
    /** To be told by the name, or else by the first bytes. */
    GUESS;

    /** The form that a file's name tells, compressed or not; {@link #GUESS} where it tells none. */
    public static SourceFormat ofName(String name) {
        String written = name.toLowerCase(Locale.ROOT);
        String lower = written.endsWith(".gz") ? written.substring(0, written.length() - 3) : written;
        if (lower.endsWith(".warc") || lower.endsWith(".wet")) {
            return WARC;
        }
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
