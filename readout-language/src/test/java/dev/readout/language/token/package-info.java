@NullMarked
package dev.readout.language.token;

import org.jspecify.annotations.NullMarked;
