/** Expressions of time in English: found by rules, resolved against the calendar (TIMEX3). */
@NullMarked
package dev.readout.language.time;

import org.jspecify.annotations.NullMarked;
