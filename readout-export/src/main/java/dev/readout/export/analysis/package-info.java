/** The analysis of an article as JSON, offsets in code points. */
@NullMarked
package dev.readout.export.analysis;

import org.jspecify.annotations.NullMarked;
