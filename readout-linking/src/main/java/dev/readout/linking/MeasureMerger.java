package dev.readout.linking;

import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins accounts of one measure: one kind, imposer, targets, rate, status and date of effect. */
final class MeasureMerger {

    private MeasureMerger() {}

    /** The measures of several readings, by first mention. */
    static List<Measure> merge(Collection<ArticleReading> readings) {
        Map<String, Measure> byKey = new TreeMap<>();
        for (ArticleReading reading : readings) {
            for (Measure measure : reading.measures()) {
                byKey.merge(key(measure), measure, MeasureMerger::join);
            }
        }
        return byKey.values().stream()
                .sorted((one, other) -> {
                    int byMention =
                            one.mentions().get(0).compareTo(other.mentions().get(0));
                    return byMention != 0 ? byMention : key(one).compareTo(key(other));
                })
                .toList();
    }

    private static String key(Measure measure) {
        return measure.kind() + " " + measure.by() + " " + measure.targets() + " " + measure.ratePercent() + " "
                + measure.status() + " " + measure.effective();
    }

    private static Measure join(Measure one, Measure other) {
        List<Evidence> mentions = new ArrayList<>(one.mentions());
        mentions.addAll(other.mentions());
        mentions.sort(null);
        Measure first = one.mentions().get(0).compareTo(other.mentions().get(0)) <= 0 ? one : other;
        return new Measure(
                first.kind(),
                first.by(),
                first.targets(),
                first.subject(),
                first.ratePercent(),
                first.status(),
                first.announced(),
                first.effective(),
                mentions.stream().distinct().toList(),
                first.derivation());
    }
}
