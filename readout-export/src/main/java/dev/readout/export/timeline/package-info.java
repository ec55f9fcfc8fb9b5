/** The engagements of a record as a chronology for people. */
@NullMarked
package dev.readout.export.timeline;

import org.jspecify.annotations.NullMarked;
