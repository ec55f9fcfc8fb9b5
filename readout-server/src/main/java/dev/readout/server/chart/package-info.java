/** Charts drawn by the server: where each line and square stands, with the same figures for a table. */
@NullMarked
package dev.readout.server.chart;

import org.jspecify.annotations.NullMarked;
