package dev.readout.evaluation.names;

import dev.readout.model.analysis.NameType;
import dev.readout.model.text.TextSpan;

/**
 * A name in a document.
 *
 * @param type what it names
 * @param span where it stands in the document's text
 */
public record Name(NameType type, TextSpan span) {}
