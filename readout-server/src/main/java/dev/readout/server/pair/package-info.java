/** The page of two states: chronology, contacts per month, topics and words by side. */
@NullMarked
package dev.readout.server.pair;

import org.jspecify.annotations.NullMarked;
