@NullMarked
package dev.readout.server.chart;

import org.jspecify.annotations.NullMarked;
