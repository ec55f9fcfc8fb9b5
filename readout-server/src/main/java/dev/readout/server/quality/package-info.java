/** How well this version reads, as its evaluation told. */
@NullMarked
package dev.readout.server.quality;

import org.jspecify.annotations.NullMarked;
