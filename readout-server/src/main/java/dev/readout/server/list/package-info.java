/** Lists of engagements, statements and articles, with their filters in the address. */
@NullMarked
package dev.readout.server.list;

import org.jspecify.annotations.NullMarked;
