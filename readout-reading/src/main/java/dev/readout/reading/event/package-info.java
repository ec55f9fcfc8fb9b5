/** Events: who did what to whom, by what the words between two actors say. */
@NullMarked
package dev.readout.reading.event;

import org.jspecify.annotations.NullMarked;
