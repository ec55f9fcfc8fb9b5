/** Tests of the street over a cluster. */
@NullMarked
package dev.readout.spark;

import org.jspecify.annotations.NullMarked;
