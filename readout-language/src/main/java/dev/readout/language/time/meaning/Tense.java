package dev.readout.language.time.meaning;

/** Where the governing verb puts what it tells. */
public enum Tense {
    PAST,
    FUTURE,
    /** It was still to come when it was planned: {@code a meeting called for 22 April}. */
    PLANNED,
    /** No verb tells, or it may be either. */
    UNKNOWN
}
