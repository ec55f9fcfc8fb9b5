/** What was fetched, kept as web archives (WARC 1.1). */
@NullMarked
package dev.readout.collect.archive;

import org.jspecify.annotations.NullMarked;
