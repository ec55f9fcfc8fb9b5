/** Words of a text as the store searches for them. */
@NullMarked
package dev.readout.store.words;

import org.jspecify.annotations.NullMarked;
