/** The record as JSON. */
@NullMarked
package dev.readout.export.record;

import org.jspecify.annotations.NullMarked;
