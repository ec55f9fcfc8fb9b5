/** The rulebook of time expressions: its language, its word tables, and the matching. */
@NullMarked
package dev.readout.language.time.rule;

import org.jspecify.annotations.NullMarked;
