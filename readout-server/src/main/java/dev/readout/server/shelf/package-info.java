/** What the pages ask of the record. */
@NullMarked
package dev.readout.server.shelf;

import org.jspecify.annotations.NullMarked;
