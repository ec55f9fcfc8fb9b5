/** How well the gate before the model tells what is worth reading from other news. */
@NullMarked
package dev.readout.evaluation.gate;

import org.jspecify.annotations.NullMarked;
