package dev.readout.model.reading;

import dev.readout.model.text.TextSpan;

/**
 * Something that was read and left out.
 *
 * @param reason why, as a code to count by: {@code negated}, {@code generic}, {@code one-side} …
 * @param rule the rule that had fired
 * @param span the words
 */
public record Declined(String reason, String rule, TextSpan span) {}
