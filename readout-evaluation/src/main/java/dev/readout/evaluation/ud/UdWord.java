package dev.readout.evaluation.ud;

/**
 * A syntactic word of a treebank.
 *
 * @param form the word
 * @param surface what it adds to the text: mostly the form; of a multi-word token that its words do not spell, the first
 *     word has the whole and the others nothing
 * @param spaceAfter whether white space follows in the text
 * @param lemma its base form; {@code _} where the treebank has none
 * @param upos its universal part of speech
 * @param xpos its tag in the treebank's own set
 * @param head number of the word that it depends on, from 1; 0 for the root
 * @param deprel the relation to the head, with subtype
 */
public record UdWord(
        String form,
        String surface,
        boolean spaceAfter,
        String lemma,
        String upos,
        String xpos,
        int head,
        String deprel) {

    /** The same word with another surface. */
    UdWord withSurface(String other) {
        return new UdWord(form, other, spaceAfter, lemma, upos, xpos, head, deprel);
    }
}
