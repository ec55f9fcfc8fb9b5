/** Who is meant, on sentences of our own. */
@NullMarked
package dev.readout.reading.actor;

import org.jspecify.annotations.NullMarked;
