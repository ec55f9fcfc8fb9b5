/** Events in the terms of the field: PLOVER types in POLECAT's columns. */
@NullMarked
package dev.readout.export.plover;

import org.jspecify.annotations.NullMarked;
