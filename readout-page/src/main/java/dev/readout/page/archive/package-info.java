/** Web archives: the pages and texts that a crawler stored, record by record. */
@NullMarked
package dev.readout.page.archive;

import org.jspecify.annotations.NullMarked;
