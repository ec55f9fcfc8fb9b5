package dev.readout.reading.measure;

import java.math.BigDecimal;

/**
 * A percentage in a sentence.
 *
 * @param percent the figure
 * @param from index of the figure's word, from 1
 * @param to index of the last word of the percentage
 * @param isBare whether the unit is left out, as in a list where the first entry told it: {@code Laos 40 percent, Cambodia 36}
 */
record Rate(BigDecimal percent, int from, int to, boolean isBare) {}
