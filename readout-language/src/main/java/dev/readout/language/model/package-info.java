/** The neural model: its files, its pieces of words, its windows, and the one owner of native memory. */
@NullMarked
package dev.readout.language.model;

import org.jspecify.annotations.NullMarked;
