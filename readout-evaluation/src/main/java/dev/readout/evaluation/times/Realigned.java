package dev.readout.evaluation.times;

import dev.readout.model.text.TextSpan;
import java.util.List;

/** Carries spans from one text to another that differs from it in white space alone. */
final class Realigned {

    private final int[] places;

    /** Texts with the same characters that are not white space. */
    Realigned(String from, String to) {
        places = new int[from.length() + 1];
        int other = 0;
        for (int i = 0; i < from.length(); i++) {
            if (!isSpace(from.charAt(i))) {
                while (isSpace(to.charAt(other))) {
                    other++;
                }
                places[i] = other++;
            }
            places[i + 1] = other;
        }
    }

    /** The same expressions in the other text. */
    List<Timex> times(List<Timex> times) {
        return times.stream()
                .map(time -> new Timex(
                        new TextSpan(
                                places[time.span().start()], places[time.span().end()]),
                        time.type(),
                        time.value()))
                .toList();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
