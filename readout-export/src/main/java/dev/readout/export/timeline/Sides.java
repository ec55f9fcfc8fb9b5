package dev.readout.export.timeline;

import dev.readout.model.record.Engagement;
import dev.readout.model.record.Party;
import dev.readout.model.record.Record;
import dev.readout.model.record.StateCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The two states whose codes are marked by colour, in the order of their codes. */
final class Sides {

    private final List<StateCode> pair;

    private Sides(List<StateCode> pair) {
        this.pair = pair.stream().sorted().toList();
    }

    /** The pair that the look names, or the two states of the record that meet most often. */
    static Sides of(Record record, TimelineLook look) {
        return new Sides(look.pair().isEmpty() ? mostOften(record) : look.pair());
    }

    /** The look of a state's code. */
    Ink ink(StateCode state) {
        return switch (pair.indexOf(state)) {
            case 0 -> Ink.FIRST;
            case 1 -> Ink.SECOND;
            default -> Ink.PLAIN;
        };
    }

    private static List<StateCode> mostOften(Record record) {
        Map<List<StateCode>, Integer> meetings = new TreeMap<>(
                Comparator.comparing((List<StateCode> two) -> two.get(0)).thenComparing(two -> two.get(1)));
        for (Engagement engagement : record.engagements()) {
            List<StateCode> states =
                    engagement.parties().stream().map(Party::state).sorted().toList();
            for (List<StateCode> two : pairs(states)) {
                meetings.merge(two, 1, Integer::sum);
            }
        }
        List<StateCode> best = List.of();
        int most = 0;
        for (Map.Entry<List<StateCode>, Integer> entry : meetings.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static List<List<StateCode>> pairs(List<StateCode> states) {
        List<List<StateCode>> pairs = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                pairs.add(List.of(states.get(i), states.get(j)));
            }
        }
        return pairs;
    }
}
