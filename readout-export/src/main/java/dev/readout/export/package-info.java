/** The record and the analysis in files that others read. */
@NullMarked
package dev.readout.export;

import org.jspecify.annotations.NullMarked;
