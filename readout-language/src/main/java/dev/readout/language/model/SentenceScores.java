package dev.readout.language.model;

/**
 * The model's answer for one sentence. Words count from 1 within the sentence; 0 is the root.
 */
public final class SentenceScores {

    private final WindowScores scores;
    private final int offset;
    private final int first;
    private final int length;
    private final boolean continues;

    /**
     * A sentence in a window.
     *
     * @param offset words of the window before the sentence
     * @param first the place of the sentence's first word in the article, from 0
     * @param length its words
     * @param continues whether it goes on with the sentence before, which was longer than a window
     */
    SentenceScores(WindowScores scores, int offset, int first, int length, boolean continues) {
        this.scores = scores;
        this.offset = offset;
        this.first = first;
        this.length = length;
        this.continues = continues;
    }

    /** The place of the sentence's first word in the article, from 0. */
    public int first() {
        return first;
    }

    /** The number of its words. */
    public int length() {
        return length;
    }

    /** Whether these words go on with the sentence before, which was longer than a window. */
    public boolean continues() {
        return continues;
    }

    /** Number of the part of speech of a word in the labels. */
    public int upos(int word) {
        return scores.upos[offset + word];
    }

    /** Number of the Penn Treebank tag of a word in the labels. */
    public int xpos(int word) {
        return scores.xpos[offset + word];
    }

    /** Number of the lemma rule of a word in the labels. */
    public int lemma(int word) {
        return scores.lemma[offset + word];
    }

    /** How many candidates for its head each word has. */
    public int candidates() {
        return WindowScores.CANDIDATES;
    }

    /**
     * A candidate for the head of a word, the best first.
     *
     * @return a word of the sentence, 0 for the root, or -1 where the sentence has no further candidate
     */
    public int candidate(int word, int rank) {
        int head = scores.head[(offset + word) * WindowScores.CANDIDATES + rank];
        if (head == 0) {
            return 0;
        }
        int local = head - offset;
        return local >= 1 && local <= length ? local : -1;
    }

    /** Number of the best relation of a word to its candidate of a rank, in the labels. */
    public int label(int word, int rank) {
        return scores.label[(offset + word) * WindowScores.CANDIDATES + rank];
    }

    /** The score (log-probability) of {@code head}, 0 for the root, as the head of {@code word}. */
    public float arc(int word, int head) {
        return scores.arc[(offset + word) * (scores.words + 1) + (head == 0 ? 0 : offset + head)];
    }

    /** How many labels of names there are. */
    public int nameLabels() {
        return scores.name.length / (scores.words + 1);
    }

    /** The score of a label of names for a word; higher is likelier. */
    public float name(int word, int label) {
        return scores.name[(offset + word) * nameLabels() + label];
    }
}
