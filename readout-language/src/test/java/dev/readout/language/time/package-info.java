/** Tests of the reading of time expressions. */
@NullMarked
package dev.readout.language.time;

import org.jspecify.annotations.NullMarked;
