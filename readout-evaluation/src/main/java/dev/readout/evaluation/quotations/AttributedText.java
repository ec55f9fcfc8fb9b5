package dev.readout.evaluation.quotations;

import java.util.List;

/**
 * A text with its attributions.
 *
 * @param name the text's name, for messages and predictions
 * @param text the text
 * @param attributions the attributions
 */
record AttributedText(String name, String text, List<Attribution> attributions) {

    /** Copies the list. */
    AttributedText {
        attributions = List.copyOf(attributions);
    }
}
