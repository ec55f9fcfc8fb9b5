package dev.readout.evaluation.names;

import dev.readout.model.analysis.NameType;
import dev.readout.model.text.TextSpan;

/**
 * A mark of re3d as it stands in the data: a name, or a description of somebody or something.
 *
 * @param type what is marked
 * @param span where it stands
 * @param confidence how sure the data set's makers are, 0 to 1; 0 for what only a program had marked
 */
record Mark(NameType type, TextSpan span, double confidence) {}
