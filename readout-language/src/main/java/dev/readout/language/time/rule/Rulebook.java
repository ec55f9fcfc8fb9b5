package dev.readout.language.time.rule;

import dev.readout.language.time.atom.Atom;
import dev.readout.language.time.meaning.Genre;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules of time expressions, ready to read sentences. Immutable; may be shared between threads. */
public final class Rulebook {

    /** The longest first; of equals the higher rank, then the first in the text, then the first by name. */
    private static final Comparator<Find> PRECEDENCE = Comparator.<Find>comparingInt(find -> find.start() - find.end())
            .thenComparing(find -> -find.rule().rank())
            .thenComparing(Find::start)
            .thenComparing(find -> find.rule().id());

    private final List<Rule> rules;
    private final List<RuleLevel> levels;

    private Rulebook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        Map<Integer, List<Rule>> byLevel = new TreeMap<>();
        rules.forEach(rule -> byLevel.computeIfAbsent(rule.level(), level -> new ArrayList<>())
                .add(rule));
        this.levels = byLevel.values().stream().map(RuleLevel::new).toList();
    }

    /**
     * Reads a rulebook.
     *
     * @param tables the file of word tables, by its name
     * @param files the files of rules by name, in order; a definition serves the files after it too
     * @throws RulebookException at the first thing that is wrong
     */
    public static Rulebook parse(Map.Entry<String, String> tables, List<Map.Entry<String, String>> files) {
        WordTables words = WordTables.parse(tables.getKey(), tables.getValue());
        Map<String, Cursor> definitions = RulebookParser.definitions();
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Map.Entry<String, String> file : files) {
            Source source = new Source(file.getKey(), file.getValue());
            for (Rule rule : RulebookParser.parse(source, words, definitions)) {
                if (!ids.add(rule.id())) {
                    throw source.problem(source.text().indexOf("rule " + rule.id()), rule.id() + " is there twice");
                }
                rules.add(rule);
            }
        }
        return new Rulebook(rules);
    }

    /** All rules, in the order of their files. */
    public List<Rule> rules() {
        return rules;
    }

    /** What stands in a sentence: finds that do not overlap, in order, without those that only keep others off. */
    public List<Find> finds(List<Atom> atoms, Genre genre) {
        Finds finds = new Finds(atoms.size());
        levels.forEach(level -> level.addTo(finds, atoms, genre));
        return standing(finds.all(), atoms.size());
    }

    private static List<Find> standing(List<Find> finds, int atoms) {
        if (finds.isEmpty()) {
            return finds;
        }
        boolean[] taken = new boolean[atoms];
        List<Find> standing = new ArrayList<>();
        for (Find find : finds.stream().sorted(PRECEDENCE).toList()) {
            if (isFree(taken, find)) {
                Arrays.fill(taken, find.start(), find.end(), true);
                standing.add(find);
            }
        }
        standing.removeIf(find -> find.rule().isBlock());
        standing.sort(Comparator.comparingInt(Find::start));
        return standing;
    }

    private static boolean isFree(boolean[] taken, Find find) {
        for (int i = find.start(); i < find.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
