/** Other tools on the same data, for comparison; built only in the profile {@code rivals}, never shipped. */
@NullMarked
package dev.readout.evaluation.rivals;

import org.jspecify.annotations.NullMarked;
