/** Single words of an article, and what was worked out of them. */
@NullMarked
package dev.readout.reading.word;

import org.jspecify.annotations.NullMarked;
