/** What the rules know of the world: states, bodies, offices, places, words. */
@NullMarked
package dev.readout.reading.lexicon;

import org.jspecify.annotations.NullMarked;
