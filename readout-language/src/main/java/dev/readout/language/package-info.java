/** Articles to analyses: sentences, trees, names, times, quotations, who is who. */
@NullMarked
package dev.readout.language;

import org.jspecify.annotations.NullMarked;
