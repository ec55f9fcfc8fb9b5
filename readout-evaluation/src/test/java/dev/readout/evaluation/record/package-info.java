/** Tests of the scores of whole records. */
@NullMarked
package dev.readout.evaluation.record;

import org.jspecify.annotations.NullMarked;
