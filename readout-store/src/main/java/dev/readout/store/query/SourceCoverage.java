package dev.readout.store.query;

import dev.readout.model.source.SourceState;

/**
 * How much is had of a source.
 *
 * @param state how it stands
 * @param waiting pages that it named and that were not fetched yet
 * @param held pages that were fetched and are there
 * @param gone pages that were fetched and are no longer there
 */
public record SourceCoverage(SourceState state, long waiting, long held, long gone) {}
