/** Scores of time expressions against TimeML files. */
@NullMarked
package dev.readout.evaluation.times;

import org.jspecify.annotations.NullMarked;
