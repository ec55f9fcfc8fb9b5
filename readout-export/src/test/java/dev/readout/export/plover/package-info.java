@NullMarked
package dev.readout.export.plover;

import org.jspecify.annotations.NullMarked;
