package dev.readout.language.parse;

/**
 * Another place for a word in a tree.
 *
 * @param word its place, from 1
 * @param head the word that it hangs on
 * @param relation how
 */
public record Move(int word, int head, String relation) {}
