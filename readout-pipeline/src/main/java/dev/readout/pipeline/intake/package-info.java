/** What of the documents that come is read at all. */
@NullMarked
package dev.readout.pipeline.intake;

import org.jspecify.annotations.NullMarked;
