package dev.readout.language.time.meaning;

/** What an unfinished date counts from. */
public enum Genre {
    /** The day of publication: {@code on Friday}, {@code last year}. */
    NEWS,
    /** The date told before: {@code in October}, {@code the next day}. */
    NARRATIVE
}
