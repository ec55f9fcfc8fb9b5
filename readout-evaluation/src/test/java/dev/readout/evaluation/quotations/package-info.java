@NullMarked
package dev.readout.evaluation.quotations;

import org.jspecify.annotations.NullMarked;
