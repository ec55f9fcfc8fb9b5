/** Parsed texts on a line, for tests. */
@NullMarked
package dev.readout.language.tree;

import org.jspecify.annotations.NullMarked;
