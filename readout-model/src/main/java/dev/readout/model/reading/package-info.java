/** What one article tells: the facts read in it before those of several articles are joined. */
@NullMarked
package dev.readout.model.reading;

import org.jspecify.annotations.NullMarked;
