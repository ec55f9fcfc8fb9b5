/** The first page: what is new, what comes up, what was read. */
@NullMarked
package dev.readout.server.home;

import org.jspecify.annotations.NullMarked;
