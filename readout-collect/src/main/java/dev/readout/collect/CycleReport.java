package dev.readout.collect;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one cycle did.
 *
 * @param sources how many sources were followed
 * @param visits every address that was its turn, in order of source, role and address, with what came of it
 * @param tooOld how many pages that sitemaps name were passed over for their age
 * @param archives the files that were written
 */
public record CycleReport(int sources, List<Visit> visits, int tooOld, List<Path> archives) {

    /** Copies the lists. */
    public CycleReport {
        visits = List.copyOf(visits);
        archives = List.copyOf(archives);
    }

    /** How many addresses had each outcome, in the order of {@link Outcome}. */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        visits.forEach(visit -> counts.merge(visit.outcome(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** What was asked for and not had. */
    public List<Visit> failures() {
        return visits.stream().filter(visit -> visit.outcome().isFailure()).toList();
    }
}
