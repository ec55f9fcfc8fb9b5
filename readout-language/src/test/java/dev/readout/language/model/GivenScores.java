package dev.readout.language.model;

/** Scores written by hand, for tests of decoders. */
public final class GivenScores implements SentenceScores {

    private final float[][] arcs;
    private final float[][] names;

    /**
     * Scores of a sentence.
     *
     * @param arcs for each word, from 1, the score of each head, 0 for the root; row 0 is not read
     * @param names for each word, from 1, the score of each label of names; row 0 is not read
     */
    public GivenScores(float[][] arcs, float[][] names) {
        this.arcs = arcs;
        this.names = names;
    }

    @Override
    public int first() {
        return 0;
    }

    @Override
    public int length() {
        return Math.max(arcs.length, names.length) - 1;
    }

    @Override
    public boolean continues() {
        return false;
    }

    @Override
    public int upos(int word) {
        return 0;
    }

    @Override
    public int xpos(int word) {
        return 0;
    }

    @Override
    public int lemma(int word) {
        return 0;
    }

    @Override
    public int candidates() {
        return 2;
    }

    @Override
    public int candidate(int word, int rank) {
        int best = -1;
        int second = -1;
        for (int head = 0; head < arcs.length; head++) {
            if (head != word && (best < 0 || arcs[word][head] > arcs[word][best])) {
                second = best;
                best = head;
            } else if (head != word && (second < 0 || arcs[word][head] > arcs[word][second])) {
                second = head;
            }
        }
        return rank == 0 ? best : second;
    }

    /** The label of the candidate of rank 0 is 1, that of rank 1 is 2. */
    @Override
    public int label(int word, int rank) {
        return 1 + rank;
    }

    @Override
    public float arc(int word, int head) {
        return arcs[word][head];
    }

    @Override
    public int nameLabels() {
        return names[0].length;
    }

    @Override
    public float name(int word, int label) {
        return names[word][label];
    }
}
