/** Tables as CSV (RFC 4180). */
@NullMarked
package dev.readout.export.csv;

import org.jspecify.annotations.NullMarked;
