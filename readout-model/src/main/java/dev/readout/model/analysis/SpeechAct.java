package dev.readout.model.analysis;

/** What somebody does by saying, or thinking, something; told by the words that report it. */
public enum SpeechAct {
    /** States a fact or a view. */
    SAY,
    /** Asks, demands, calls on or tells somebody to do or stop something. */
    URGE,
    /** Threatens, cautions. */
    WARN,
    /** Blames, condemns, criticises. */
    ACCUSE,
    /** Refuses, opposes, denies. */
    REJECT,
    /** Commits to something, offers it, announces an intention. */
    PROMISE,
    /** Shares a view or a decision with others. */
    AGREE,
    /** Welcomes, supports, thanks, commends. */
    PRAISE,
    /** Hopes, predicts, looks forward. */
    EXPECT,
    /** Asks a question. */
    ASK,
    /** Speaks of a matter, without it being told what is said of it: discusses, raises, mentions, refers to. */
    MENTION,
    /** Thinks, knows, wants or feels: nothing need have been said. */
    THINK
}
