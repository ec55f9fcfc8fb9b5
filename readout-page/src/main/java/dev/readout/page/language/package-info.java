/** A small check of what language a text is in. */
@NullMarked
package dev.readout.page.language;

import org.jspecify.annotations.NullMarked;
