package dev.readout.language.time.meaning;

/** Where the governing verb puts what it tells. */
public enum Tense {
    PAST,
    FUTURE,
    /** No verb tells, or it may be either. */
    UNKNOWN
}
