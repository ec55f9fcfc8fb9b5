@NullMarked
package dev.readout.language.coreference;

import org.jspecify.annotations.NullMarked;
