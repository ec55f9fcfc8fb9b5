package dev.readout.evaluation.gate;

import dev.readout.reading.gate.GateLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the gate did with the texts of one kind. */
final class GateTally {

    private final Map<String, Integer> passedOver = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> let = new ArrayList<>();
    private int looked;

    void take(String name, GateLook look) {
        looked++;
        look.reason()
                .ifPresentOrElse(
                        reason -> {
                            passedOver.merge(reason.code(), 1, Integer::sum);
                            names.add(name + "\t" + reason.code() + "\t" + score(look));
                        },
                        () -> let.add(name + "\t" + score(look)));
    }

    int looked() {
        return looked;
    }

    int letIn() {
        return let.size();
    }

    int passedOver() {
        return looked - let.size();
    }

    /** The texts passed over, each with its reason and score. */
    List<String> thosePassedOver() {
        return names;
    }

    /** The texts let in, each with its score. */
    List<String> thoseLetIn() {
        return let;
    }

    int count(GateLook.Reason reason) {
        return passedOver.getOrDefault(reason.code(), 0);
    }

    private static String score(GateLook look) {
        return String.format(Locale.ROOT, "%.2f", look.score());
    }
}
