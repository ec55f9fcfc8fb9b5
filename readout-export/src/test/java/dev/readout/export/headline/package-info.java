@NullMarked
package dev.readout.export.headline;

import org.jspecify.annotations.NullMarked;
