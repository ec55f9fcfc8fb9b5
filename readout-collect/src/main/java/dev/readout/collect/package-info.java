/** News and official pages from the network to archives on the disk, politely: what was fetched, changed, vanished or failed. */
@NullMarked
package dev.readout.collect;

import org.jspecify.annotations.NullMarked;
