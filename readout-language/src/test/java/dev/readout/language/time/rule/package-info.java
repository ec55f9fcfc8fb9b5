/** Tests of the rulebook's language. */
@NullMarked
package dev.readout.language.time.rule;

import org.jspecify.annotations.NullMarked;
