/** Who is spoken of: persons with office and state, states, bodies, organisations, groups. */
@NullMarked
package dev.readout.reading.actor;

import org.jspecify.annotations.NullMarked;
