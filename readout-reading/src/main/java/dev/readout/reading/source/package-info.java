/** The files of a rulebook, bundled or an analyst's own, and what can be wrong with them. */
@NullMarked
package dev.readout.reading.source;

import org.jspecify.annotations.NullMarked;
