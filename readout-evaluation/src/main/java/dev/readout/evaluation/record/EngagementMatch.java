package dev.readout.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How well an engagement of a record fits one of the gold. */
final class EngagementMatch {

    private static final double LEAST_OVERLAP = 0.5;
    private static final double LEAST_OVERLAP_OF_GATHERINGS = 0.01;
    private static final int MOST_PERSONS = 4;

    private EngagementMatch() {}

    /** 0 where kind, parties or dates rule the match out; else the higher the more agrees. */
    static double score(JsonNode found, JsonNode gold) {
        if (!found.path("kind").asText().equals(gold.path("kind").asText())) {
            return 0;
        }
        double overlap = overlap(states(found), states(gold));
        boolean gathering = gold.path("kind").asText().equals("gathering");
        String start = JsonFields.text(found, "start");
        String goldStart = JsonFields.text(gold, "start");
        boolean apart = start != null && goldStart != null && !Agreeing.near(start, goldStart);
        if (overlap < (gathering ? LEAST_OVERLAP_OF_GATHERINGS : LEAST_OVERLAP) || apart) {
            return 0;
        }
        List<String> persons = persons(gold);
        long shared = persons(found).stream()
                .filter(name -> persons.stream().anyMatch(other -> Agreeing.names(name, other)))
                .count();
        boolean status =
                found.path("status").asText().equals(gold.path("status").asText());
        return 1
                + overlap
                + (Agreeing.dates(start, goldStart) ? 2 : 0)
                + Math.min(shared, MOST_PERSONS) * 0.5
                + (status ? 1 : 0);
    }

    /** The codes of the parties. */
    static Set<@Nullable String> states(JsonNode engagement) {
        Set<@Nullable String> states = new HashSet<>();
        JsonFields.items(engagement, "parties").forEach(party -> states.add(JsonFields.text(party, "state")));
        return states;
    }

    /** The codes for a person to read, in order. */
    static Set<String> told(JsonNode engagement) {
        Set<String> told = new TreeSet<>();
        states(engagement).forEach(state -> told.add(String.valueOf(state)));
        return told;
    }

    /** The names of the participants: a gold party lists them as names, a party of a record as participants. */
    static List<String> persons(JsonNode engagement) {
        List<String> names = new ArrayList<>();
        for (JsonNode party : JsonFields.items(engagement, "parties")) {
            names.addAll(JsonFields.texts(party, "names"));
        }
        if (names.isEmpty()) {
            for (JsonNode party : JsonFields.items(engagement, "parties")) {
                JsonFields.items(party, "participants")
                        .forEach(one -> names.add(one.path("name").asText()));
            }
        }
        return names;
    }

    private static double overlap(Set<@Nullable String> one, Set<@Nullable String> other) {
        Set<@Nullable String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<@Nullable String> all = new HashSet<>(one);
        all.addAll(other);
        return (double) both.size() / Math.max(1, all.size());
    }
}
