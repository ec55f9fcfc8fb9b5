/** The bundled rulebook held to its examples, and to whole short articles. */
@NullMarked
package dev.readout.pipeline.rulebook;

import org.jspecify.annotations.NullMarked;
