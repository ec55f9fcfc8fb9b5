package dev.readout.language.time.rule;

import dev.readout.language.time.atom.Atom;
import dev.readout.language.time.meaning.Argument;
import dev.readout.language.time.meaning.Genre;
import dev.readout.language.time.meaning.Meaning;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of one level: tried only in sentences that hold what they need, and there only where they can begin. */
final class RuleLevel {

    private final List<Rule> rules;
    private final RuleIndex needs;
    private final RuleIndex starts;

    RuleLevel(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.needs = new RuleIndex(rules, rule -> rule.pattern().needs());
        this.starts = new RuleIndex(rules, rule -> rule.pattern().starts());
    }

    /** Adds what these rules find to what lower levels have found. */
    void addTo(Finds finds, List<Atom> atoms, Genre genre) {
        BitSet able = able(finds, atoms);
        if (able.isEmpty()) {
            return;
        }
        BitSet here = new BitSet();
        List<Find> found = new ArrayList<>();
        for (int at = 0; at < atoms.size(); at++) {
            here.clear();
            here.or(starts.always());
            starts.addFor(atoms.get(at), here);
            starts.addFor(finds.at(at), here);
            here.and(able);
            addAt(at, here, new Place(finds, atoms, genre), found);
        }
        found.forEach(finds::add);
    }

    /** Where rules are tried. */
    private record Place(Finds finds, List<Atom> atoms, Genre genre) {}

    private void addAt(int at, BitSet here, Place place, List<Find> found) {
        for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
            Rule rule = rules.get(i);
            if (rule.genre() == null || rule.genre() == place.genre()) {
                Find find = tried(rule, place.atoms(), at, place.finds());
                if (find != null) {
                    found.add(find);
                }
            }
        }
    }

    private BitSet able(Finds finds, List<Atom> atoms) {
        BitSet able = new BitSet();
        able.or(needs.always());
        for (int at = 0; at < atoms.size(); at++) {
            needs.addFor(atoms.get(at), able);
            needs.addFor(finds.at(at), able);
        }
        return able;
    }

    private static @Nullable Find tried(Rule rule, List<Atom> atoms, int at, Finds finds) {
        Pattern pattern = rule.pattern();
        Trial trial = new Trial(atoms, finds, pattern.slots().size(), pattern.extents());
        pattern.start().follow(trial, at);
        return trial.end() <= at ? null : new Find(rule, at, trial.end(), parts(rule, trial, at));
    }

    private static List<Find.Part> parts(Rule rule, Trial trial, int at) {
        List<int[]> extents = trial.extents();
        if (extents.isEmpty()) {
            extents = List.of(new int[] {at, trial.end()});
        }
        List<Find.Part> parts = new ArrayList<>();
        for (int i = 0; i < rule.gives().size(); i++) {
            if (extents.get(i)[1] > extents.get(i)[0]) {
                Meaning meaning = meaning(rule.gives().get(i), rule.pattern().slots(), trial);
                parts.add(new Find.Part(extents.get(i)[0], extents.get(i)[1], meaning));
            }
        }
        return parts;
    }

    private static Meaning meaning(Template template, List<String> slots, Trial trial) {
        Function<String, @Nullable Argument> bound = name -> trial.value(slots.indexOf(name));
        Argument filled = template.fill(bound);
        if (filled == null || filled.meaning() == null) {
            throw new IllegalStateException("a rule gave no meaning");
        }
        return filled.meaning();
    }
}
