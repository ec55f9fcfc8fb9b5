/** From an analysed article to the facts that it tells: rules and tables as data, and nothing of files or models. */
@NullMarked
package dev.readout.reading;

import org.jspecify.annotations.NullMarked;
