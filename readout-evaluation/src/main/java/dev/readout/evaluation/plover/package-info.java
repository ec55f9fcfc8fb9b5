/** Events against sentences coded in the ontology PLOVER, in which source and target are given. */
@NullMarked
package dev.readout.evaluation.plover;

import org.jspecify.annotations.NullMarked;
