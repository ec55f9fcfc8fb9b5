package dev.readout.model;

/** A fault of this program on one document of many, in words for the person who has the document. */
public final class ProgramFault {

    /** A word to count such documents by. */
    public static final String REASON = "fault";

    private static final String OWN = "dev.readout.";

    private ProgramFault() {}

    /**
     * What went wrong, and the line of ours that it came from.
     *
     * @param doing what failed, as the beginning of a sentence
     */
    public static String told(String doing, Throwable fault) {
        String place = "";
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith(OWN)) {
                place = " at " + frame.getClassName() + ":" + frame.getLineNumber();
                break;
            }
        }
        return doing + " failed by a fault of this program, please report it: " + fault + place;
    }
}
