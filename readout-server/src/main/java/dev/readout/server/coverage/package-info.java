/** What was read. */
@NullMarked
package dev.readout.server.coverage;

import org.jspecify.annotations.NullMarked;
