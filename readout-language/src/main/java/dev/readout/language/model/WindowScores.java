package dev.readout.language.model;

/** The model's answer to one window, copied out of native memory. Rows count words from 1; row 0 is the root. */
final class WindowScores {

    static final int CANDIDATES = 3;

    final int words;
    final int[] start;
    final int[] upos;
    final int[] xpos;
    final int[] lemma;
    final int[] head;
    final int[] label;
    final float[] arc;
    final float[] name;

    WindowScores(
            int words,
            int[] start,
            int[] upos,
            int[] xpos,
            int[] lemma,
            int[] head,
            int[] label,
            float[] arc,
            float[] name) {
        this.words = words;
        this.start = start;
        this.upos = upos;
        this.xpos = xpos;
        this.lemma = lemma;
        this.head = head;
        this.label = label;
        this.arc = arc;
        this.name = name;
    }
}
