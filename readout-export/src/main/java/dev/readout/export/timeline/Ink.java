package dev.readout.export.timeline;

/** How a run of characters looks on a terminal that shows colours. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    ITALIC("3"),
    /** What may come. */
    DIM_ITALIC("2;3"),
    /** What will not come, or not yet. */
    DIM_STRUCK("2;9"),
    /** The first side of the marked pair: yellow. */
    FIRST("33"),
    /** The second side of the marked pair: cyan. */
    SECOND("36");

    private static final String ESCAPE = "\u001b[";

    private final String codes;

    Ink(String codes) {
        this.codes = codes;
    }

    /** Text between the sequences that begin and end this look. */
    String on(String text) {
        return codes.isEmpty() ? text : ESCAPE + codes + "m" + text + ESCAPE + "0m";
    }
}
