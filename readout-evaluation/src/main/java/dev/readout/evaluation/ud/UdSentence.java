package dev.readout.evaluation.ud;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param words its words in order; at least one
 * @param startsParagraph whether a paragraph begins with it
 */
public record UdSentence(List<UdWord> words, boolean startsParagraph) {

    /** Copies the list and checks that the heads lie in the sentence. */
    public UdSentence {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a sentence has a word");
        }
        for (UdWord word : words) {
            if (word.head() < 0 || word.head() > words.size()) {
                throw new IllegalArgumentException("the head of \"" + word.form() + "\", " + word.head()
                        + ", is no word of a sentence of " + words.size());
            }
        }
    }

    /** The forms in order. */
    public List<String> forms() {
        return words.stream().map(UdWord::form).toList();
    }

    /** The same sentence with each word's form as its surface. */
    UdSentence spelled() {
        return new UdSentence(
                words.stream().map(word -> word.withSurface(word.form())).toList(), startsParagraph);
    }
}
