/** iCalendar (RFC 5545): contacts and the days from which measures hold. */
@NullMarked
package dev.readout.export.calendar;

import org.jspecify.annotations.NullMarked;
