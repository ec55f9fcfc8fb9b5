package dev.readout.model.source;

import java.time.Instant;

/**
 * A host that wants to be left alone for a while.
 *
 * @param host the name, with the port where it is not the usual one
 * @param failures how often in a row it was overburdened or out of reach
 * @param until when it may be asked again
 */
public record HostState(String host, int failures, Instant until) {}
