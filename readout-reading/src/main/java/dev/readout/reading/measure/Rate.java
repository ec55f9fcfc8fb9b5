package dev.readout.reading.measure;

import java.math.BigDecimal;

/**
 * A percentage in a sentence.
 *
 * @param percent the figure
 * @param from index of the figure's word, from 1
 * @param to index of the last word of the percentage
 */
record Rate(BigDecimal percent, int from, int to) {}
