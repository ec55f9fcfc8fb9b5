/** How the pages and interfaces answer over a very large record. */
@NullMarked
package dev.readout.benchmark.load;

import org.jspecify.annotations.NullMarked;
