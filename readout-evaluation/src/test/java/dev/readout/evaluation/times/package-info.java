/** Tests of the scores of time expressions. */
@NullMarked
package dev.readout.evaluation.times;

import org.jspecify.annotations.NullMarked;
