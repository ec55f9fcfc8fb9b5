/** The page of one topic: who says what, and how a side's wording changes. */
@NullMarked
package dev.readout.server.topic;

import org.jspecify.annotations.NullMarked;
