/** The small pieces of a sentence that the rules of time match: words, numbers, single signs. */
@NullMarked
package dev.readout.language.time.atom;

import org.jspecify.annotations.NullMarked;
