/** The page of one state: with whom, who speaks for it, of what, which measures. */
@NullMarked
package dev.readout.server.state;

import org.jspecify.annotations.NullMarked;
