package dev.readout.language.time.rule;

import dev.readout.language.time.atom.Atom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The rules of one level by what they may begin with. */
final class RuleIndex {

    private final List<Rule> rules;
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byCategory = new HashMap<>();
    private final List<Integer> byNumber = new ArrayList<>();
    private final List<Integer> always = new ArrayList<>();

    RuleIndex(List<Rule> rules) {
        this.rules = rules;
        for (int i = 0; i < rules.size(); i++) {
            enter(rules.get(i).pattern().starts(), i);
        }
    }

    private void enter(Starts starts, int rule) {
        if (starts.hasAnything()) {
            always.add(rule);
            return;
        }
        starts.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>(2)).add(rule));
        starts.categories()
                .forEach(name -> byCategory
                        .computeIfAbsent(name, key -> new ArrayList<>(2))
                        .add(rule));
        if (starts.hasNumber()) {
            byNumber.add(rule);
        }
    }

    /** The rules that have a chance at an atom where the rules of lower levels have found {@code finds}. */
    List<Rule> candidates(Atom atom, List<Find> finds) {
        List<Integer> words = byWord.getOrDefault(atom.folded(), List.of());
        boolean number = atom.isNumber() && !byNumber.isEmpty();
        if (words.isEmpty() && !number && always.isEmpty() && finds.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> found = new TreeSet<>(words);
        found.addAll(always);
        if (number) {
            found.addAll(byNumber);
        }
        for (Find find : finds) {
            found.addAll(byCategory.getOrDefault(find.rule().category(), List.of()));
        }
        return found.stream().map(rules::get).toList();
    }
}
