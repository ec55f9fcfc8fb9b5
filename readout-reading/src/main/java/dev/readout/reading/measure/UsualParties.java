package dev.readout.reading.measure;

import dev.readout.model.record.Measure;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.StateCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Who takes the measures of an article, and against whom: what most of them have in common. */
final class UsualParties {

    static final UsualParties NONE = new UsualParties(List.of());

    /** Which part of the measures must agree. */
    private static final double SHARE = 0.6;

    /** How many states at least act against one that is the target of most. */
    private static final int FEWEST = 3;

    private final List<Measure> measures;

    UsualParties(List<Measure> measures) {
        this.measures = List.copyOf(measures);
    }

    /** Who takes most measures of a kind. */
    Optional<StateCode> by(MeasureKind kind) {
        return mostBy(measure -> measure.kind() == kind);
    }

    /** Who takes most measures of a kind against a state. */
    Optional<StateCode> by(MeasureKind kind, StateCode target) {
        return mostBy(measure -> measure.kind() == kind && measure.targets().contains(target));
    }

    /** Who takes most measures against a state. */
    Optional<StateCode> byAgainst(StateCode target) {
        return mostBy(measure -> measure.targets().contains(target));
    }

    private Optional<StateCode> mostBy(Predicate<Measure> wanted) {
        Map<StateCode, Integer> counts = new TreeMap<>();
        measures.stream().filter(wanted).forEach(measure -> counts.merge(measure.by(), 1, Integer::sum));
        return most(counts);
    }

    /** Against whom most measures of a kind are. */
    Optional<StateCode> target(MeasureKind kind) {
        return mostAgainst(measure -> measure.kind() == kind);
    }

    /** Against whom a state takes most of its measures. */
    Optional<StateCode> targetOf(StateCode by) {
        return mostAgainst(measure -> measure.by().equals(by));
    }

    private Optional<StateCode> mostAgainst(Predicate<Measure> wanted) {
        Map<StateCode, Integer> counts = new TreeMap<>();
        measures.stream()
                .filter(wanted)
                .flatMap(measure -> measure.targets().stream())
                .forEach(target -> counts.merge(target, 1, Integer::sum));
        return most(counts);
    }

    /** Against whom half of all act who take measures in the article, where these are several states; some are left out. */
    Optional<StateCode> targetOfMost(Set<StateCode> without) {
        Map<StateCode, Set<StateCode>> acting = new TreeMap<>();
        for (Measure measure : measures) {
            measure.targets()
                    .forEach(target -> acting.computeIfAbsent(target, state -> new TreeSet<>())
                            .add(measure.by()));
        }
        acting.keySet().removeAll(without);
        int all = acting.values().stream().mapToInt(Set::size).sum();
        return acting.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST
                        && 2 * entry.getValue().size() >= all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<StateCode> most(Map<StateCode, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SHARE * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
