/** Scores the reading of pages: what is body and what is not, title, date and authors. */
@NullMarked
package dev.readout.evaluation.pages;

import org.jspecify.annotations.NullMarked;
