/** JSON read into plain values. */
@NullMarked
package dev.readout.page.json;

import org.jspecify.annotations.NullMarked;
