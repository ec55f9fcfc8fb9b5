@NullMarked
package dev.readout.language;

import org.jspecify.annotations.NullMarked;
