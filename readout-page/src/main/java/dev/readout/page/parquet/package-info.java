/** Parquet files, row by row. */
@NullMarked
package dev.readout.page.parquet;

import org.jspecify.annotations.NullMarked;
