package dev.readout.evaluation.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/** Pairs what was found with what is there. */
final class Pairing {

    private Pairing() {}

    /**
     * A pair.
     *
     * @param <P> what was found
     * @param <G> what is there
     */
    record Pair<P, G>(P found, G gold) {}

    private record Candidate(double score, int found, int gold) {}

    /** One-to-one pairs of a positive score, the best first; of equal scores the later in both lists first. */
    static <P, G> List<Pair<P, G>> best(List<P> found, List<G> gold, ToDoubleBiFunction<P, G> score) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                candidates.add(new Candidate(score.applyAsDouble(found.get(i), gold.get(j)), i, j));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .thenComparingInt(Candidate::found)
                .thenComparingInt(Candidate::gold)
                .reversed());
        Set<Integer> usedFound = new HashSet<>();
        Set<Integer> usedGold = new HashSet<>();
        List<Pair<P, G>> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean free = !usedFound.contains(candidate.found()) && !usedGold.contains(candidate.gold());
            if (candidate.score() > 0 && free) {
                usedFound.add(candidate.found());
                usedGold.add(candidate.gold());
                pairs.add(new Pair<>(found.get(candidate.found()), gold.get(candidate.gold())));
            }
        }
        return pairs;
    }

    /** Counts over two lists, each item of the gold taken by the first found item that is the same. */
    static Counts overlap(List<String> found, List<String> gold, BiPredicate<String, String> same) {
        List<String> left = new ArrayList<>(gold);
        int right = 0;
        for (String item : found) {
            int at = 0;
            while (at < left.size() && !same.test(item, left.get(at))) {
                at++;
            }
            if (at < left.size()) {
                left.remove(at);
                right++;
            }
        }
        return new Counts(right, found.size() - right, left.size());
    }

    /** What was found in pairs: these very items, not their equals. */
    static <P, G> Set<P> found(List<Pair<P, G>> pairs) {
        Set<P> items = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs.forEach(pair -> items.add(pair.found()));
        return items;
    }

    /** What is there in pairs: these very items, not their equals. */
    static <P, G> Set<G> gold(List<Pair<P, G>> pairs) {
        Set<G> items = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs.forEach(pair -> items.add(pair.gold()));
        return items;
    }
}
