/** Tests of the reading of measures. */
@NullMarked
package dev.readout.reading.measure;

import org.jspecify.annotations.NullMarked;
