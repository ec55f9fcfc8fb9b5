package dev.readout.evaluation.names;

import dev.readout.model.text.TextSpan;
import java.util.List;

/**
 * A document with its gold names.
 *
 * @param id its name: the data set's own, else file and number ({@code test.txt#12})
 * @param text its text; where the data gives words, they stand by single spaces, each sentence on a line of its own
 * @param sentences the words of its sentences where the data gives them; empty for running text
 * @param names the gold names, not overlapping
 * @param open spans that the data does not decide: a name found inside one counts neither for nor against
 */
public record NameDocument(
        String id, String text, List<List<String>> sentences, List<Name> names, List<TextSpan> open) {

    /** Copies the lists. */
    public NameDocument {
        sentences = sentences.stream().map(List::copyOf).toList();
        names = List.copyOf(names);
        open = List.copyOf(open);
    }

    /** Whether the data gives the words. */
    boolean hasWords() {
        return !sentences.isEmpty();
    }
}
