/** An engagement in a line, for calendars, feeds and pages. */
@NullMarked
package dev.readout.export.headline;

import org.jspecify.annotations.NullMarked;
