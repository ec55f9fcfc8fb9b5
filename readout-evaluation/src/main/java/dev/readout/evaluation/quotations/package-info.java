/** Quotations and their speakers against gold data. */
@NullMarked
package dev.readout.evaluation.quotations;

import org.jspecify.annotations.NullMarked;
