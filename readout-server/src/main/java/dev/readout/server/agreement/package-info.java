/** Agreements by the day on which they are due, and promises. */
@NullMarked
package dev.readout.server.agreement;

import org.jspecify.annotations.NullMarked;
