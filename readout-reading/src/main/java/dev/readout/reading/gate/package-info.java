/** A first look at words, before any language is analysed: whether they can tell of relations between states at all. */
@NullMarked
package dev.readout.reading.gate;

import org.jspecify.annotations.NullMarked;
