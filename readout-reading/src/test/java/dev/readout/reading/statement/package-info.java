/** Who says what, on sentences of our own. */
@NullMarked
package dev.readout.reading.statement;

import org.jspecify.annotations.NullMarked;
