/** Where news comes from: sources, what became of their pages, and what collecting has to remember. */
@NullMarked
package dev.readout.model.source;

import org.jspecify.annotations.NullMarked;
