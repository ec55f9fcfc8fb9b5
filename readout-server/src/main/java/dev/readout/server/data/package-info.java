/** Everything that can be taken away: lists as files, feeds and calendars, and the questions of programs. */
@NullMarked
package dev.readout.server.data;

import org.jspecify.annotations.NullMarked;
