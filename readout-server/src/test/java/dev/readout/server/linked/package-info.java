@NullMarked
package dev.readout.server.linked;

import org.jspecify.annotations.NullMarked;
