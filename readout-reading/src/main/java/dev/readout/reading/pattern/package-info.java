/** Patterns over dependency trees: their language, their reading, their matching. */
@NullMarked
package dev.readout.reading.pattern;

import org.jspecify.annotations.NullMarked;
