/** What an expression of time means before it is known when it was said, and how the calendar resolves it. */
@NullMarked
package dev.readout.language.time.meaning;

import org.jspecify.annotations.NullMarked;
