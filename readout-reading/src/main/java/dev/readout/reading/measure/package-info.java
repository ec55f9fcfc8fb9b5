/** Measures of states against states: tariffs with their rates, controls, sanctions, bans, and their lifting. */
@NullMarked
package dev.readout.reading.measure;

import org.jspecify.annotations.NullMarked;
