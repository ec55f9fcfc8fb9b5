package dev.readout.language.model;

/** A sentence of a window. */
final class WindowSentence implements SentenceScores {

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
    WindowSentence(WindowScores scores, int offset, int first, int length, boolean continues) {
        this.scores = scores;
        this.offset = offset;
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
        return scores.upos[offset + word];
    }

    @Override
    public int xpos(int word) {
        return scores.xpos[offset + word];
    }

    @Override
    public int lemma(int word) {
        return scores.lemma[offset + word];
    }

    @Override
    public int candidates() {
        return WindowScores.CANDIDATES;
    }

    @Override
    public int candidate(int word, int rank) {
        int head = scores.head[(offset + word) * WindowScores.CANDIDATES + rank];
        if (head == 0) {
            return 0;
        }
        int local = head - offset;
        return local >= 1 && local <= length ? local : -1;
    }

    @Override
    public int label(int word, int rank) {
        return scores.label[(offset + word) * WindowScores.CANDIDATES + rank];
    }

    @Override
    public float arc(int word, int head) {
        return scores.arc[(offset + word) * (scores.words + 1) + (head == 0 ? 0 : offset + head)];
    }

    @Override
    public int nameLabels() {
        return scores.name.length / (scores.words + 1);
    }

    @Override
    public float name(int word, int label) {
        return scores.name[(offset + word) * nameLabels() + label];
    }
}
