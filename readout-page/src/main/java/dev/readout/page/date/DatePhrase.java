package dev.readout.page.date;

import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;

/**
 * A calendar date written out in a text.
 *
 * @param date the date, with its year
 * @param span where it stands
 */
public record DatePhrase(PartialDate date, TextSpan span) {}
