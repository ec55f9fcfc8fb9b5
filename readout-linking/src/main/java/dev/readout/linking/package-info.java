/** Readings of many articles to one record. */
@NullMarked
package dev.readout.linking;

import org.jspecify.annotations.NullMarked;
