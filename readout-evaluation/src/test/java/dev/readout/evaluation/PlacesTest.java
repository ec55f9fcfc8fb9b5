package dev.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.text.TextSpan;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void layoutDoesNotMoveAPlace() {
        String loose = "The\u00a0 ministers\n\n met .";
        String tight = "The ministers met.";

        TextSpan inLoose = span(loose, "met .");
        TextSpan inTight = span(tight, "met.");

        assertThat(Places.of(loose).squeezed(inLoose))
                .isEqualTo(Places.of(tight).squeezed(inTight));
        assertThat(Places.of(loose).length()).isEqualTo(16);
    }

    private static TextSpan span(String text, String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }
}
