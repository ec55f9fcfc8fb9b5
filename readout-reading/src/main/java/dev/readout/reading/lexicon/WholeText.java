package dev.readout.reading.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** An article's words put together again, so that what it speaks of is found by a pattern over several words. */
final class WholeText {

    private WholeText() {}

    /** The words with a space between them, a sentence a line, an ending with an apostrophe on its word. */
    static String of(List<List<String>> sentences) {
        return sentences.stream()
                .map(words -> String.join(" ", words).replace(" 's", "'s").replace(" ’s", "'s"))
                .collect(Collectors.joining("\n"));
    }
}
