/** The verbs: they parse and print, nothing else. */
@NullMarked
package dev.readout.cli;

import org.jspecify.annotations.NullMarked;
