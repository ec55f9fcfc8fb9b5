/** Where contacts took place, on a map and in a table. */
@NullMarked
package dev.readout.server.place;

import org.jspecify.annotations.NullMarked;
