/** Tables kept as text files beside the code that uses them. */
@NullMarked
package dev.readout.page.table;

import org.jspecify.annotations.NullMarked;
