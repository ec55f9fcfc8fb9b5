/** Bytes to characters: which encoding a document is in, and whether it is text at all. */
@NullMarked
package dev.readout.page.bytes;

import org.jspecify.annotations.NullMarked;
