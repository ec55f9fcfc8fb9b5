/** An analysed article as the readers ask it: which names, states, times and chains a word belongs to. */
@NullMarked
package dev.readout.reading.text;

import org.jspecify.annotations.NullMarked;
