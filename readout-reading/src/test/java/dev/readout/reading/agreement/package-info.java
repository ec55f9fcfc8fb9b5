/** What is agreed, on sentences of our own. */
@NullMarked
package dev.readout.reading.agreement;

import org.jspecify.annotations.NullMarked;
