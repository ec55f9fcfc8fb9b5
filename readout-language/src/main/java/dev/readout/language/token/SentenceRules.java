package dev.readout.language.token;

import java.util.List;

/** What is certain of the borders of sentences without reading them; where it is not certain, the model decides. */
public final class SentenceRules {

    /**
     * Whether a sentence may start at a word that is not the first of its paragraph.
     *
     * @param words the words of the paragraph
     * @param place the place of the word, from 1
     */
    public boolean mayStart(List<Word> words, int place) {
        return words.get(place).span().start() >= words.get(place - 1).span().end();
    }
}
