@NullMarked
package dev.readout.server.quality;

import org.jspecify.annotations.NullMarked;
