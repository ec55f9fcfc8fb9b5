package dev.readout.evaluation.plover;

import dev.readout.model.text.TextSpan;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which the two actors are marked and the event between them is coded.
 *
 * @param text the sentence
 * @param source where it names who acts, or null where it does not
 * @param target where it names who is acted upon, or null where it does not
 * @param label the class of the event: a root class of PLOVER, or {@code 0} for cooperation and {@code 1} for conflict
 */
public record CodedSentence(
        String text, @Nullable TextSpan source, @Nullable TextSpan target, String label) {

    /** Whether the sentence is of the half that may be looked at: the checksum of its text is even. */
    public boolean isOpen() {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0;
    }
}
