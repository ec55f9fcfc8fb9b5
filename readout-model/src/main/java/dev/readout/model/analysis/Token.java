package dev.readout.model.analysis;

import dev.readout.model.text.TextSpan;

/**
 * A syntactic word of a sentence (Universal Dependencies 2).
 *
 * @param index place in its sentence, from 1
 * @param span where the word stands in the article's text
 * @param form the word; the text at its span, unless it was given otherwise (CoNLL-U input)
 * @param lemma its base form
 * @param upos its universal part of speech
 * @param xpos its Penn Treebank tag ({@code VBD}, {@code NNS} …), which tells tense and number
 * @param head index of the word that it depends on, 0 for the root
 * @param deprel the relation to the head, with subtype ({@code nsubj:pass})
 */
public record Token(
        int index, TextSpan span, String form, String lemma, Upos upos, String xpos, int head, String deprel) {

    /** Checks the numbers. */
    public Token {
        if (index < 1 || head < 0 || head == index) {
            throw new IllegalArgumentException("token " + index + " cannot have the head " + head);
        }
    }

    /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
    public String relation() {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }

    /** Whether the relation, with or without its subtype, is {@code name}. */
    public boolean is(String name) {
        return deprel.equals(name) || relation().equals(name);
    }
}
