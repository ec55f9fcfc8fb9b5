package dev.readout.reading.lexicon;

import java.util.Locale;

/** Another word's way of turning an act: whoever refuses aid gives none. */
public enum EventContext {
    /** It is not, never or no longer done. */
    NEGATED,
    /** Somebody fails, or is unable, to do it. */
    FAILED,
    /** It comes to an end, or is cut. */
    ENDED,
    /** It is called off. */
    CANCELLED,
    /** It is broken, as an agreement or a ceasefire is. */
    VIOLATED,
    /** It will be done, or somebody means to do it. */
    INTENDED,
    /** It is called for. */
    REQUESTED,
    /** It is ordered: who orders it does it. */
    ORDERED,
    /** It is told; the act is in what is told. */
    SAID,
    /** The word adds nothing; the act is in what hangs on it: to launch an attack. */
    LIGHT;

    /** The context's name in the tables. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
