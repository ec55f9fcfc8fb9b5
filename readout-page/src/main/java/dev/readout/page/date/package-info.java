/** Calendar dates written out in a text or a page's address, in many languages. */
@NullMarked
package dev.readout.page.date;

import org.jspecify.annotations.NullMarked;
