/** Places in a text: half-open spans of UTF-16 units inside, code points outside. */
@NullMarked
package dev.readout.model.text;

import org.jspecify.annotations.NullMarked;
