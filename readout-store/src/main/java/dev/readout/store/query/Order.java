package dev.readout.store.query;

/** In which order facts are given; in both the undated come last. */
public enum Order {
    /** The latest first day first. */
    NEWEST,
    /** The earliest first day first. */
    OLDEST
}
