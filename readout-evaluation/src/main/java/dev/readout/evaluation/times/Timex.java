package dev.readout.evaluation.times;

import dev.readout.model.text.TextSpan;

/**
 * An expression of time as a TimeML file tells it.
 *
 * @param span where it stands in the text, in UTF-16 code units
 * @param type the TIMEX3 type; empty where the file gives none
 * @param value the TIMEX3 value; empty where the file gives none
 */
record Timex(TextSpan span, String type, String value) {}
