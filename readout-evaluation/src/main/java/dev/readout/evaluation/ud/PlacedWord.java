package dev.readout.evaluation.ud;

import dev.readout.model.text.TextSpan;

/**
 * A word with its place in the document.
 *
 * @param word the word
 * @param place where it stands, in characters of the document that are no white space
 * @param head place of its head among the document's words, from 0; -1 for a root
 */
record PlacedWord(UdWord word, TextSpan place, int head) {}
