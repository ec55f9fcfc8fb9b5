package dev.readout.language.time.rule;

import dev.readout.language.time.atom.Atom;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Rules by what their patterns take at one place: their first atom, or the one that they cannot do without. Rules are told
 * by their numbers in a list.
 */
final class RuleIndex {

    private static final BitSet NONE = new BitSet();

    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<String, BitSet> byCategory = new HashMap<>();
    private final BitSet byNumber = new BitSet();
    private final BitSet always = new BitSet();

    /**
     * An index of rules.
     *
     * @param taken what of a rule counts
     */
    RuleIndex(List<Rule> rules, Function<Rule, Starts> taken) {
        for (int i = 0; i < rules.size(); i++) {
            enter(taken.apply(rules.get(i)), i);
        }
    }

    private void enter(Starts starts, int rule) {
        if (starts.hasAnything()) {
            always.set(rule);
            return;
        }
        enter(byWord, starts.words(), rule);
        enter(byCategory, starts.categories(), rule);
        byNumber.set(rule, starts.hasNumber());
    }

    private static void enter(Map<String, BitSet> index, Set<String> keys, int rule) {
        keys.forEach(key -> index.computeIfAbsent(key, absent -> new BitSet()).set(rule));
    }

    /** The rules that take anything. */
    BitSet always() {
        return always;
    }

    /** Adds the rules that take {@code atom}. */
    void addFor(Atom atom, BitSet rules) {
        rules.or(byWord.getOrDefault(atom.folded(), NONE));
        if (atom.isNumber()) {
            rules.or(byNumber);
        }
    }

    /** Adds the rules that take one of {@code finds}. */
    void addFor(List<Find> finds, BitSet rules) {
        for (Find find : finds) {
            rules.or(byCategory.getOrDefault(find.rule().category(), NONE));
        }
    }
}
