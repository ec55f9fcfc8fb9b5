package dev.readout.model.reading;

import org.jspecify.annotations.Nullable;

/**
 * A fact and the contact that it belongs to.
 *
 * @param <T> the kind of fact
 * @param fact the fact
 * @param contact index of the contact among those of the same reading, or null if it belongs to none
 */
public record PartOf<T>(T fact, @Nullable Integer contact) {}
