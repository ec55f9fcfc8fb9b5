/** What sides agreed together. */
@NullMarked
package dev.readout.reading.agreement;

import org.jspecify.annotations.NullMarked;
