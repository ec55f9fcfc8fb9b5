@NullMarked
package dev.readout.walk;

import org.jspecify.annotations.NullMarked;
