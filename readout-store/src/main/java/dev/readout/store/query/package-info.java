/** What is asked of the record, and what is answered. */
@NullMarked
package dev.readout.store.query;

import org.jspecify.annotations.NullMarked;
