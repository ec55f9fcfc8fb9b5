/** Plain values as JSON. */
@NullMarked
package dev.readout.export.json;

import org.jspecify.annotations.NullMarked;
