@NullMarked
package dev.readout.export.folder;

import org.jspecify.annotations.NullMarked;
