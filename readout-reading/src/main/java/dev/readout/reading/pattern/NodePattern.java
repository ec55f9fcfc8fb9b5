package dev.readout.reading.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word and what must stand around it.
 *
 * @param tests the conditions on the word; all must hold
 * @param name the name that it is bound to, or null
 * @param links the conditions on its neighbours; all must hold
 */
public record NodePattern(List<WordTest> tests, @Nullable String name, List<Link> links) {

    /** Copies the lists. */
    public NodePattern {
        tests = List.copyOf(tests);
        links = List.copyOf(links);
    }
}
