/** The last stage: readings of many machines to one record, part by part. */
@NullMarked
package dev.readout.spark.link;

import org.jspecify.annotations.NullMarked;
