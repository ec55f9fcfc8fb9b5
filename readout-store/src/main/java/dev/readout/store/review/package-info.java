/** What people decide about facts, and how the record is shown for it; the reading stays as it was. */
@NullMarked
package dev.readout.store.review;

import org.jspecify.annotations.NullMarked;
