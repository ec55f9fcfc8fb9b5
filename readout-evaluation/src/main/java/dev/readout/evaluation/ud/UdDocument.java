package dev.readout.evaluation.ud;

import java.util.List;

/**
 * A document of a treebank.
 *
 * @param id its name, or the file's where it has none
 * @param sentences its sentences in order; at least one
 */
public record UdDocument(String id, List<UdSentence> sentences) {

    /** Copies the list. */
    public UdDocument {
        sentences = List.copyOf(sentences);
    }

    /** The same document with its words as its text, whatever tokens they came from. */
    UdDocument spelled() {
        return new UdDocument(id, sentences.stream().map(UdSentence::spelled).toList());
    }
}
