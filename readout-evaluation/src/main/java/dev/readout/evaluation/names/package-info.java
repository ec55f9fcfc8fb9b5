/** Names against data sets of named entities. */
@NullMarked
package dev.readout.evaluation.names;

import org.jspecify.annotations.NullMarked;
