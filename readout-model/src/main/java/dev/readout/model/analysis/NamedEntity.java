package dev.readout.model.analysis;

import dev.readout.model.text.TextSpan;

/**
 * A name where it stands in the text. Names do not overlap.
 *
 * @param type what it names
 * @param span where it stands
 * @param sentence index of its sentence in the article, from 0
 */
public record NamedEntity(NameType type, TextSpan span, int sentence) {}
