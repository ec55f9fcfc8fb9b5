/** Parts of a record: the days and the states that a reader asks for. */
@NullMarked
package dev.readout.pipeline.selection;

import org.jspecify.annotations.NullMarked;
