package dev.readout.model.record;

import org.jspecify.annotations.Nullable;

/**
 * Who does something, or to whom it is done.
 *
 * @param text the words of the article
 * @param name the name as resolved, or null
 * @param state the state or organisation, or null
 */
public record EventActor(
        String text, @Nullable String name, @Nullable StateCode state) {}
