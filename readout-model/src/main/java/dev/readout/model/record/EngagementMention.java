package dev.readout.model.record;

/**
 * A place where an article tells of a contact.
 *
 * @param main whether the article is about this contact
 * @param evidence the words
 * @param derivation the rule that found it
 */
public record EngagementMention(boolean main, Evidence evidence, Derivation derivation) {}
