/** What travels between machines and lies in checkpoints: lines of text. */
@NullMarked
package dev.readout.spark.line;

import org.jspecify.annotations.NullMarked;
