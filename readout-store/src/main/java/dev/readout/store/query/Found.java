package dev.readout.store.query;

import dev.readout.store.fact.FactKey;
import dev.readout.store.fact.ReviewState;

/**
 * A fact as it is shown, and what the store knows of it.
 *
 * @param <T> the noun
 * @param key its name
 * @param fact the fact
 * @param review what people decided about it
 * @param added the number of the change that added it
 * @param changed the number of the latest change of it
 */
public record Found<T>(FactKey key, T fact, ReviewState review, long added, long changed) {}
