/** Analyses to what they tell: contacts, statements, agreements, measures, events. */
@NullMarked
package dev.readout.reading;

import org.jspecify.annotations.NullMarked;
