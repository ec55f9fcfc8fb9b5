/** Tests of the scores of coded events. */
@NullMarked
package dev.readout.evaluation.plover;

import org.jspecify.annotations.NullMarked;
