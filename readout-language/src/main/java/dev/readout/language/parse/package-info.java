/** Scores of arcs to dependency trees. */
@NullMarked
package dev.readout.language.parse;

import org.jspecify.annotations.NullMarked;
