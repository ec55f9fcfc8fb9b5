package dev.readout.export.conllu;

import dev.readout.model.text.TextSpan;
import java.util.List;

/**
 * A document whose words and sentences are given.
 *
 * @param id its id, or empty if it has none
 * @param text its running text, made of the words; a blank line between paragraphs
 * @param paragraphs where the paragraphs stand in the text, in order
 * @param sentences the words of each sentence, in order; no sentence is empty
 */
public record ConlluDocument(String id, String text, List<TextSpan> paragraphs, List<List<ConlluWord>> sentences) {

    /** Copies the lists. */
    public ConlluDocument {
        paragraphs = List.copyOf(paragraphs);
        sentences = sentences.stream().map(List::copyOf).toList();
    }
}
