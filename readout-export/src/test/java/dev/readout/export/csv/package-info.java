@NullMarked
package dev.readout.export.csv;

import org.jspecify.annotations.NullMarked;
