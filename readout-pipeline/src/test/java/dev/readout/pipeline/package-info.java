@NullMarked
package dev.readout.pipeline;

import org.jspecify.annotations.NullMarked;
