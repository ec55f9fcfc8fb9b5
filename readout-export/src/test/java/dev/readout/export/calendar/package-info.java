@NullMarked
package dev.readout.export.calendar;

import org.jspecify.annotations.NullMarked;
