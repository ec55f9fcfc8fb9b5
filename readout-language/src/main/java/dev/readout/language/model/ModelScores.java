package dev.readout.language.model;

/** The model's answer to its input, copied out of native memory: a row for each word, and for the root of each window. */
final class ModelScores {

    static final int CANDIDATES = 3;

    final int[] start;
    final int[] upos;
    final int[] xpos;
    final int[] lemma;
    final int[] head;
    final int[] label;
    final float[] arc;
    final float[] name;

    ModelScores(int[] start, int[] upos, int[] xpos, int[] lemma, int[] head, int[] label, float[] arc, float[] name) {
        this.start = start;
        this.upos = upos;
        this.xpos = xpos;
        this.lemma = lemma;
        this.head = head;
        this.label = label;
        this.arc = arc;
        this.name = name;
    }

    /** The number of rows. */
    int rows() {
        return start.length;
    }
}
