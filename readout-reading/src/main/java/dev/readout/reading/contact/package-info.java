/** Contacts between officials: meetings, calls, visits, gatherings, messages. */
@NullMarked
package dev.readout.reading.contact;

import org.jspecify.annotations.NullMarked;
