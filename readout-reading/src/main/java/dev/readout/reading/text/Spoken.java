package dev.readout.reading.text;

import dev.readout.reading.lexicon.Lexicon;
import java.util.regex.Pattern;

/**
 * Whether a text is the transcript of a briefing or of remarks: a speaker's name in capitals, or {@code QUESTION}, begins
 * several of its paragraphs.
 */
public final class Spoken {

    private static final int FEWEST_TURNS = 2;
    private static final Pattern TURN = Pattern.compile(
            "(?m)^\\s*(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,5})(?: \\([^)\\n]{1,40}\\))?:\\s");

    private Spoken() {}

    /** Whether an article is the transcript of what several said; {@code DOHA: …} tells where news come from. */
    public static boolean isTranscript(ArticleText text, Lexicon lexicon) {
        return TURN.matcher(text.article().text())
                        .results()
                        .filter(turn -> !isPlace(turn.group(1), lexicon))
                        .limit(FEWEST_TURNS)
                        .count()
                == FEWEST_TURNS;
    }

    private static boolean isPlace(String label, Lexicon lexicon) {
        return lexicon.cities().exactly(label).isPresent()
                || lexicon.states().exactly(label).isPresent();
    }
}
