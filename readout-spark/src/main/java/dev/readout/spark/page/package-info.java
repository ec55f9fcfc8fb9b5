/** The first stages: files to articles, articles to readings. */
@NullMarked
package dev.readout.spark.page;

import org.jspecify.annotations.NullMarked;
