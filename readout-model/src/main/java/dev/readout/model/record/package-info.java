/** The record: engagements, statements, agreements, measures and events, each with its evidence. */
@NullMarked
package dev.readout.model.record;

import org.jspecify.annotations.NullMarked;
