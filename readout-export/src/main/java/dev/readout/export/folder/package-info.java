/** A record as a folder of files. */
@NullMarked
package dev.readout.export.folder;

import org.jspecify.annotations.NullMarked;
