package dev.readout.evaluation.plover;

import dev.readout.evaluation.Tally;
import java.util.Map;
import java.util.TreeMap;

/** Counts answers by class. */
final class ClassScores {

    private final Map<String, Tally> byClass = new TreeMap<>();
    private int answers;
    private int right;

    /** Counts an answer; an empty one belongs to no class. */
    void add(String gold, String found) {
        boolean hit = gold.equals(found);
        count(gold, new Tally(1, hit ? 1 : 0, hit ? 1 : 0));
        if (!hit && !found.isEmpty()) {
            count(found, new Tally(0, 1, 0));
        }
        answers++;
        right += hit ? 1 : 0;
    }

    private void count(String name, Tally tally) {
        byClass.merge(name, tally, Tally::plus);
    }

    /** The counts of each class of the gold answers, in order of their names. */
    Map<String, Tally> classes() {
        Map<String, Tally> classes = new TreeMap<>(byClass);
        classes.values().removeIf(tally -> tally.gold() == 0);
        return classes;
    }

    /** The mean of the classes' F1; 0 without answers. */
    double macroF1() {
        return classes().values().stream().mapToDouble(Tally::f1).average().orElse(0);
    }

    /** The part of the answers that are right; 0 without answers. */
    double accuracy() {
        return answers == 0 ? 0 : (double) right / answers;
    }

    /** How many answers were counted. */
    int size() {
        return answers;
    }
}
