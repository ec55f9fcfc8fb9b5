/** The nouns of the record as JSON text in a column, and back. */
@NullMarked
package dev.readout.store.json;

import org.jspecify.annotations.NullMarked;
