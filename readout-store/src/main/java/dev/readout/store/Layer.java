package dev.readout.store;

/** Which of the two forms of a record is meant. */
public enum Layer {
    /** As the articles were read, without the decisions of people. */
    READ,
    /** As it is shown: with what people corrected, rejected, merged and split. */
    SHOWN
}
