/** All evaluations together, and the floors that their figures must not fall below. */
@NullMarked
package dev.readout.evaluation.suite;

import org.jspecify.annotations.NullMarked;
