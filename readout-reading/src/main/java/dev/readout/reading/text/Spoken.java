package dev.readout.reading.text;

import java.util.regex.Pattern;

/**
 * Whether a text is the transcript of a briefing or of remarks: a speaker's name in capitals, or {@code QUESTION}, begins
 * several of its paragraphs.
 */
public final class Spoken {

    private static final int FEWEST_TURNS = 2;
    private static final Pattern TURN = Pattern.compile(
            "(?m)^\\s*\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,5}(?: \\([^)\\n]{1,40}\\))?:\\s");

    private Spoken() {}

    /** Whether an article is the transcript of what several said. */
    public static boolean isTranscript(ArticleText text) {
        return TURN.matcher(text.article().text()).results().limit(FEWEST_TURNS).count() == FEWEST_TURNS;
    }
}
