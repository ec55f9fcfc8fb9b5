/** The record as JSON, and as a chronology for people. */
@NullMarked
package dev.readout.export.record;

import org.jspecify.annotations.NullMarked;
