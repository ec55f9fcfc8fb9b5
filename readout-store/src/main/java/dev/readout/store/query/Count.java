package dev.readout.store.query;

/**
 * How many facts have a value.
 *
 * @param value the code or key
 * @param label how it is written for people
 * @param number how many facts
 */
public record Count(String value, String label, long number) {}
