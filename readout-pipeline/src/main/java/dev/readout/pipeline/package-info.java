/** The street from bytes to the record; the one place that wires the stages. */
@NullMarked
package dev.readout.pipeline;

import org.jspecify.annotations.NullMarked;
