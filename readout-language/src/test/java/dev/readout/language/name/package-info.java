@NullMarked
package dev.readout.language.name;

import org.jspecify.annotations.NullMarked;
