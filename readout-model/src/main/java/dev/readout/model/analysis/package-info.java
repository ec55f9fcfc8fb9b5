/** What the language of an article says: sentences, trees, names, quotations, times, who is who. */
@NullMarked
package dev.readout.model.analysis;

import org.jspecify.annotations.NullMarked;
