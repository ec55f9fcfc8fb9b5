/** What a cluster has made, into a database. */
@NullMarked
package dev.readout.pipeline.load;

import org.jspecify.annotations.NullMarked;
