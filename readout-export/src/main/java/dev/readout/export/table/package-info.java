/** The facts of a record as tables: which columns there are, of which type, and what they say. */
@NullMarked
package dev.readout.export.table;

import org.jspecify.annotations.NullMarked;
