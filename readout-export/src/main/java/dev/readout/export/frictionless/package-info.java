/** Data packages (Frictionless Data) around files of tables. */
@NullMarked
package dev.readout.export.frictionless;

import org.jspecify.annotations.NullMarked;
