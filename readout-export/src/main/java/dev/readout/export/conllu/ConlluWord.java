package dev.readout.export.conllu;

import dev.readout.model.text.TextSpan;

/**
 * A syntactic word that is given.
 *
 * @param form the word
 * @param span where it stands in the document's text; a part of a multi-word token that its words do not spell stands at
 *     the whole token
 */
public record ConlluWord(String form, TextSpan span) {}
