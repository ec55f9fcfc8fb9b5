/** The street over a cluster: where to begin a job, and the order of its stages. */
@NullMarked
package dev.readout.spark;

import org.jspecify.annotations.NullMarked;
