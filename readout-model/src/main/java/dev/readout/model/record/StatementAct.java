package dev.readout.model.record;

import java.util.Locale;

/** What a speaker does by saying something. */
public enum StatementAct {
    /** States a fact or a view. */
    SAY,
    /** Asks, demands, calls on somebody to do or stop something. */
    URGE,
    /** Threatens or cautions. */
    WARN,
    /** Blames, condemns, criticises. */
    ACCUSE,
    /** Refuses, opposes, denies. */
    REJECT,
    /** Commits, offers, announces an intention. */
    PROMISE,
    /** Shares a view or a decision with another side. */
    AGREE,
    /** Welcomes, supports, thanks. */
    PRAISE,
    /** Hopes or predicts. */
    EXPECT;

    /** The code in the record: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
