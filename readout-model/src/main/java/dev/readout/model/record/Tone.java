package dev.readout.model.record;

import org.jspecify.annotations.Nullable;

/**
 * A word by which somebody quoted described a contact.
 *
 * @param term the word: {@code constructive}
 * @param speaker who used it, or null where that is not told
 * @param state the state that the speaker speaks for, or null
 * @param evidence the word where it stands
 */
public record Tone(
        String term, @Nullable String speaker, @Nullable StateCode state, Evidence evidence) {}
