/** Rules as data: what is looked for, what it yields, why, and the sentences that prove it. */
@NullMarked
package dev.readout.reading.rule;

import org.jspecify.annotations.NullMarked;
