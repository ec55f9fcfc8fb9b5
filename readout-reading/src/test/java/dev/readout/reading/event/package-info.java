/** Tests of events: acts between actors in trees written by hand. */
@NullMarked
package dev.readout.reading.event;

import org.jspecify.annotations.NullMarked;
