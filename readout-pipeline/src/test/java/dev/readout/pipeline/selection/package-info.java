@NullMarked
package dev.readout.pipeline.selection;

import org.jspecify.annotations.NullMarked;
