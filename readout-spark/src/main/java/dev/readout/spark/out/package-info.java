/** What a job leaves behind: tables, lines of JSON, checkpoints. */
@NullMarked
package dev.readout.spark.out;

import org.jspecify.annotations.NullMarked;
