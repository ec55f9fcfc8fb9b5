package dev.readout.model.analysis;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text with its sentences, trees and names: what the model reads, before rules read on.
 *
 * @param text the article's whole text; all spans count into it
 * @param sentences the sentences in order; the one at place i has the index i
 * @param names the names in order of their spans, not overlapping
 */
public record ParsedText(String text, List<Sentence> sentences, List<NamedEntity> names) {

    /** Copies the lists and checks the numbering. */
    public ParsedText {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).index() != i) {
                throw new IllegalArgumentException(
                        "sentence " + i + " is numbered " + sentences.get(i).index());
            }
        }
    }

    /** The names in a sentence, in order. */
    public Stream<NamedEntity> names(Sentence sentence) {
        return names.stream().filter(name -> name.sentence() == sentence.index());
    }
}
