@NullMarked
package dev.readout.export.timeline;

import org.jspecify.annotations.NullMarked;
