/** Scores of the stages against gold data. */
@NullMarked
package dev.readout.evaluation;

import org.jspecify.annotations.NullMarked;
