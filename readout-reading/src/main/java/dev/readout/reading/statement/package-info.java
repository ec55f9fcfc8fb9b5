/** What somebody is reported to have said. */
@NullMarked
package dev.readout.reading.statement;

import org.jspecify.annotations.NullMarked;
