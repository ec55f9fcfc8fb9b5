package dev.readout.reading.rule;

import dev.readout.reading.pattern.NodePattern;
import java.util.List;

/**
 * A rule of reading.
 *
 * @param id its name, which every fact found by it carries: {@code contact.meet}
 * @param yields what sort of fact it finds, and further words that say which: {@code contact}, {@code contact call}
 * @param precedence where several rules give one word different things, the highest stands; on a tie the id that comes
 *     first
 * @param why what makes it right, in a sentence
 * @param patterns the patterns, any of which makes it fire; at least one
 * @param examples the sentences that prove it
 * @param file where it stands
 * @param line where it stands there, from 1
 */
public record Rule(
        String id,
        List<String> yields,
        int precedence,
        String why,
        List<NodePattern> patterns,
        List<RuleExample> examples,
        String file,
        int line) {

    /** Copies the lists. */
    public Rule {
        yields = List.copyOf(yields);
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
    }

    /** What sort of fact it finds. */
    public String fact() {
        return yields.get(0);
    }
}
