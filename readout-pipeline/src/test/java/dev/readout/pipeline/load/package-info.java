@NullMarked
package dev.readout.pipeline.load;

import org.jspecify.annotations.NullMarked;
