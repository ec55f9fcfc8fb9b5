package dev.readout.language.name;

import dev.readout.model.analysis.NameType;

/**
 * A name over words of a sentence.
 *
 * @param type what it names
 * @param first its first word, from 1
 * @param last its last word
 */
public record NameSpan(NameType type, int first, int last) {}
