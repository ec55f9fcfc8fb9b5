/** Whole records against gold annotations of articles: engagements, attributions, agreements, measures, linking. */
@NullMarked
package dev.readout.evaluation.record;

import org.jspecify.annotations.NullMarked;
