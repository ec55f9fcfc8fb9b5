/** What is talked about. */
@NullMarked
package dev.readout.reading.topic;

import org.jspecify.annotations.NullMarked;
