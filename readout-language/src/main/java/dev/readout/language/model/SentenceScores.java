package dev.readout.language.model;

/** The model's answer for one sentence. Words count from 1 within the sentence; 0 is the root. */
public interface SentenceScores {

    /** The place of the sentence's first word in the article, from 0. */
    int first();

    /** The number of its words. */
    int length();

    /** Whether these words go on with the sentence before, which was longer than a window. */
    boolean continues();

    /** Number of the part of speech of a word in the labels. */
    int upos(int word);

    /** Number of the Penn Treebank tag of a word in the labels. */
    int xpos(int word);

    /** Number of the lemma rule of a word in the labels. */
    int lemma(int word);

    /** How many candidates for its head each word has. */
    int candidates();

    /**
     * A candidate for the head of a word, the best first.
     *
     * @return a word of the sentence, 0 for the root, or -1 where the sentence has no further candidate
     */
    int candidate(int word, int rank);

    /** Number of the best relation of a word to its candidate of a rank, in the labels. */
    int label(int word, int rank);

    /** The score (log-probability) of {@code head}, 0 for the root, as the head of {@code word}. */
    float arc(int word, int head);

    /** How many labels of names there are. */
    int nameLabels();

    /** The score of a label of names for a word; higher is likelier. */
    float name(int word, int label);
}
