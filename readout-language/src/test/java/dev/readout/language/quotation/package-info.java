@NullMarked
package dev.readout.language.quotation;

import org.jspecify.annotations.NullMarked;
