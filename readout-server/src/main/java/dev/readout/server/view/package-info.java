/** What the pages have in common: numbered sentences, sides, dates, headlines. */
@NullMarked
package dev.readout.server.view;

import org.jspecify.annotations.NullMarked;
