/** Other tools on the same texts, for comparison; built only in the profile {@code rivals}, never shipped. */
@NullMarked
package dev.readout.benchmark.rivals;

import org.jspecify.annotations.NullMarked;
