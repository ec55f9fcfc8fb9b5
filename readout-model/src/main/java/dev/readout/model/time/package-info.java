/** Dates cut to what is known. */
@NullMarked
package dev.readout.model.time;

import org.jspecify.annotations.NullMarked;
