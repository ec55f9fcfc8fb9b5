@NullMarked
package dev.readout.export.analysis;

import org.jspecify.annotations.NullMarked;
