package dev.readout.linking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ids for engagements that share one name. A single one has the name for its id; of several, each adds the mark of the
 * account that was published first, so that no id passes from one engagement to another when more articles come.
 */
final class Namesakes {

    private static final int MARK = 6;

    private final String name;
    private final List<EngagementMerger> engagements;

    /** The engagements of one name. */
    Namesakes(String name, List<EngagementMerger> engagements) {
        this.name = name;
        this.engagements = engagements;
    }

    /** Each under its id, in the order of the ids. */
    Map<String, EngagementMerger> byId() {
        if (engagements.size() == 1) {
            return Map.of(name, engagements.get(0));
        }
        Map<String, EngagementMerger> byId = new TreeMap<>();
        for (EngagementMerger engagement : engagements) {
            String id = name + "-" + mark(engagement.earliest());
            int copy = 1;
            while (byId.containsKey(copy == 1 ? id : id + "-" + copy)) {
                copy++;
            }
            byId.put(copy == 1 ? id : id + "-" + copy, engagement);
        }
        return byId;
    }

    private static String mark(Telling telling) {
        String article = telling.article().id().value().substring(0, MARK);
        return telling.index() == 0 ? article : article + "-" + telling.index();
    }
}
