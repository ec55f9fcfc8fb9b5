/** An article as it was read: its text, what each stretch of it is, where it came from. */
@NullMarked
package dev.readout.model.article;

import org.jspecify.annotations.NullMarked;
