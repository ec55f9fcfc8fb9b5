package dev.readout.language.time.rule;

import java.util.IdentityHashMap;
import java.util.List;

/**
 * Finds for a pattern something that every way through it must take: of all such things the one that texts hold least
 * often. A rule is tried only in sentences that hold it. Not for more than one thread.
 */
final class Needs {

    private static final Starts NOTHING = nothing();
    private static final int SHORT_WORD = 3;
    private static final int SHORT_WORD_WEIGHT = 40;
    private static final int NUMBER_WEIGHT = 30;
    private static final int ANYTHING_WEIGHT = 100_000;

    private final IdentityHashMap<Node, Starts> known = new IdentityHashMap<>();

    /** What every way from {@code node} to the end must take; anything at all where there is no such thing. */
    Starts of(Node node) {
        Starts needs = known.get(node);
        if (needs == null) {
            needs = node.needs(this);
            known.put(node, needs);
        }
        return needs;
    }

    /** The rarer of what a step takes itself and what is taken after it. */
    Starts rarer(Starts own, Starts later) {
        return weight(own) <= weight(later) ? own : later;
    }

    /** What one of several ways must take. */
    Starts oneOf(List<Node> ways) {
        Starts union = new Starts();
        ways.forEach(way -> union.addAll(of(way)));
        return union;
    }

    /** What the end of a pattern takes. */
    static Starts none() {
        return NOTHING;
    }

    private static int weight(Starts starts) {
        int words = starts.words().stream()
                .mapToInt(word -> word.length() <= SHORT_WORD ? SHORT_WORD_WEIGHT : 1)
                .sum();
        int number = starts.hasNumber() ? NUMBER_WEIGHT : 0;
        return words + number + (starts.hasAnything() ? ANYTHING_WEIGHT : 0);
    }

    private static Starts nothing() {
        Starts starts = new Starts();
        starts.anything();
        return starts;
    }
}
