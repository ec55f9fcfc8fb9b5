@NullMarked
package dev.readout.language.parse;

import org.jspecify.annotations.NullMarked;
