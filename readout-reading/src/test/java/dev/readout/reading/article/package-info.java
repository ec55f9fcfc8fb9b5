/** Articles written in tests, read by the real analyser. */
@NullMarked
package dev.readout.reading.article;

import org.jspecify.annotations.NullMarked;
