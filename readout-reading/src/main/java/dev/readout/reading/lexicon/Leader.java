package dev.readout.reading.lexicon;

import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held an office when: support for the text, never instead of it.
 *
 * @param name the name
 * @param state the state or organisation
 * @param office the office
 * @param from first month, or null if not known
 * @param to last month, or null while it lasts
 */
public record Leader(
        String name,
        StateCode state,
        String office,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {}
