package dev.readout.language.time.rule;

import dev.readout.language.time.meaning.Meaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that matched.
 *
 * @param rule which
 * @param start first atom of the match
 * @param end one past its last atom
 * @param parts the expressions that it yields, in order; empty where the rule only keeps others off
 */
public record Find(Rule rule, int start, int end, List<Part> parts) {

    /**
     * One expression of a match.
     *
     * @param start first atom of the expression
     * @param end one past its last atom
     * @param meaning what it says
     */
    public record Part(int start, int end, Meaning meaning) {}

    /** Copies the list. */
    public Find {
        parts = List.copyOf(parts);
    }

    /** The meaning for patterns that build on this one; null unless the match is one whole expression. */
    @Nullable
    Meaning whole() {
        if (parts.size() != 1) {
            return null;
        }
        Part part = parts.get(0);
        return part.start() == start && part.end() == end ? part.meaning() : null;
    }
}
