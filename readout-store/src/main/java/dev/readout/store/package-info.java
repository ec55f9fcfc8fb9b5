/** The record kept in a database; {@link dev.readout.store.RecordStore} is the front door. */
@NullMarked
package dev.readout.store;

import org.jspecify.annotations.NullMarked;
