package dev.readout.cli;

/** What the process's exit status says; `docs/commands.md` lists them for users. */
public final class ExitCode {

    /** All was done. */
    public static final int DONE = 0;

    /** The environment is not as it must be: no model, no disk. */
    public static final int FAILED = 1;

    /** The command line is wrong. */
    public static final int USAGE = 2;

    /** Done, but some input could not be read; standard error names each. */
    public static final int SOME_SKIPPED = 3;

    /** A figure lies below its floor. */
    public static final int BELOW_FLOOR = 4;

    private ExitCode() {}
}
