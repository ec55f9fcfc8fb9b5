@NullMarked
package dev.readout.language.model;

import org.jspecify.annotations.NullMarked;
