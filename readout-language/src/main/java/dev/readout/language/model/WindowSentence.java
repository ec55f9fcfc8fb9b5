package dev.readout.language.model;

/** A sentence of a window. */
final class WindowSentence implements SentenceScores {

    private final ModelScores scores;
    private final int root;
    private final int before;
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
    WindowSentence(WindowScores window, int offset, int first, int length, boolean continues) {
        this.scores = window.scores();
        this.root = window.root();
        this.before = window.root() + offset;
        this.first = first;
        this.length = length;
        this.continues = continues;
    }

    @Override
    public int first() {
        return first;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public boolean continues() {
        return continues;
    }

    @Override
    public int upos(int word) {
        return scores.upos[before + word];
    }

    @Override
    public int xpos(int word) {
        return scores.xpos[before + word];
    }

    @Override
    public int lemma(int word) {
        return scores.lemma[before + word];
    }

    @Override
    public int candidates() {
        return ModelScores.CANDIDATES;
    }

    @Override
    public int candidate(int word, int rank) {
        int head = scores.head[(before + word) * ModelScores.CANDIDATES + rank];
        if (head == root) {
            return 0;
        }
        int local = head - before;
        return local >= 1 && local <= length ? local : -1;
    }

    @Override
    public int label(int word, int rank) {
        return scores.label[(before + word) * ModelScores.CANDIDATES + rank];
    }

    @Override
    public float arc(int word, int head) {
        return scores.arc[(before + word) * scores.rows() + (head == 0 ? root : before + head)];
    }

    @Override
    public int nameLabels() {
        return scores.name.length / scores.rows();
    }

    @Override
    public float name(int word, int label) {
        return scores.name[(before + word) * nameLabels() + label];
    }
}
