package dev.readout.evaluation.times;

import dev.readout.evaluation.Tally;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts in the manner of TempEval-3, task A. Each gold expression, in order, takes the first free one that has its very
 * span, else the first free one that overlaps it. Spans count characters that are not white space. Type and value count
 * where spans overlap.
 */
final class TimesScore {

    private long gold;
    private long found;
    private long strict;
    private long relaxed;
    private long type;
    private long value;
    private long strictValue;

    /**
     * Adds a text.
     *
     * @param text the text and its gold expressions
     * @param times what was found in it
     */
    void add(TimeMlText text, List<Timex> times) {
        NonSpace offsets = new NonSpace(text.text());
        List<Timex> free =
                new ArrayList<>(times.stream().map(time -> offsets.count(time)).toList());
        gold += text.times().size();
        found += free.size();
        for (Timex expected : text.times()) {
            Timex counted = offsets.count(expected);
            partner(counted, free).ifPresent(partner -> {
                free.remove(partner);
                compare(counted, partner);
            });
        }
    }

    Tally strict() {
        return new Tally(gold, found, strict);
    }

    Tally relaxed() {
        return new Tally(gold, found, relaxed);
    }

    Tally type() {
        return new Tally(gold, found, type);
    }

    Tally value() {
        return new Tally(gold, found, value);
    }

    Tally strictValue() {
        return new Tally(gold, found, strictValue);
    }

    private void compare(Timex expected, Timex partner) {
        boolean same = expected.span().equals(partner.span());
        boolean sameValue = expected.value().equals(partner.value());
        relaxed++;
        strict += same ? 1 : 0;
        type += expected.type().equals(partner.type()) ? 1 : 0;
        value += sameValue ? 1 : 0;
        strictValue += same && sameValue ? 1 : 0;
    }

    private static Optional<Timex> partner(Timex expected, List<Timex> free) {
        return free.stream()
                .filter(time -> time.span().equals(expected.span()))
                .findFirst()
                .or(() -> free.stream()
                        .filter(time -> time.span().overlaps(expected.span()))
                        .findFirst());
    }

    /** The characters of a text that are not white space, counted. */
    private static final class NonSpace {
        private final int[] before;

        NonSpace(String text) {
            before = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                before[i + 1] = before[i] + (space ? 0 : 1);
            }
        }

        Timex count(Timex time) {
            TextSpan span =
                    new TextSpan(before[time.span().start()], before[time.span().end()]);
            return new Timex(span, time.type(), time.value());
        }
    }
}
