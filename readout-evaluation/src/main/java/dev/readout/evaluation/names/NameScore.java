package dev.readout.evaluation.names;

import dev.readout.evaluation.Places;
import dev.readout.evaluation.Tally;
import dev.readout.model.analysis.NameType;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names right by type. A name is right where type and place are the gold's; places are compared without white space, so
 * that another division into words is no fault. What is found inside an open span and touches no gold name is not counted.
 */
final class NameScore {

    private final Map<NameType, Tally> tallies = new EnumMap<>(NameType.class);

    /** What was counted for a type. */
    Tally tally(NameType type) {
        return tallies.getOrDefault(type, Tally.NONE);
    }

    /** Counts one document. */
    void add(NameDocument gold, List<Name> found) {
        Places places = Places.of(gold.text());
        Set<Name> wanted = new HashSet<>(squeezed(gold.names(), places));
        Set<Name> counted = new HashSet<>(
                squeezed(found.stream().filter(name -> counts(name, gold)).toList(), places));
        for (NameType type : NameType.values()) {
            Set<Name> right = new HashSet<>(wanted);
            right.retainAll(counted);
            tallies.merge(type, new Tally(count(wanted, type), count(counted, type), count(right, type)), Tally::plus);
        }
    }

    private static boolean counts(Name name, NameDocument gold) {
        return gold.open().stream().noneMatch(span -> span.contains(name.span()))
                || gold.names().stream().anyMatch(other -> other.span().overlaps(name.span()));
    }

    private static List<Name> squeezed(List<Name> names, Places places) {
        return names.stream()
                .map(name -> new Name(name.type(), places.squeezed(name.span())))
                .toList();
    }

    private static long count(Set<Name> names, NameType type) {
        return names.stream().filter(name -> name.type() == type).count();
    }
}
