/** How fast the stages are: JMH benchmarks, and a whole corpus timed in one process. */
@NullMarked
package dev.readout.benchmark;

import org.jspecify.annotations.NullMarked;
