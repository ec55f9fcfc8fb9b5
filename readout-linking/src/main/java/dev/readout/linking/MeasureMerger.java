package dev.readout.linking;

import dev.readout.model.reading.ArticleReading;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins accounts of one measure: one kind, imposer, targets, rate, status and date of effect. */
public final class MeasureMerger {

    /** The order of measures in a record: by first mention. */
    public static final Comparator<Measure> BY_MENTION = Comparator.<Measure, Evidence>comparing(
                    measure -> measure.mentions().get(0))
            .thenComparing(MeasureMerger::key);

    private MeasureMerger() {}

    /** The measures of several readings, by first mention. */
    static List<Measure> merge(Collection<ArticleReading> readings) {
        Map<String, List<Measure>> byKey = new TreeMap<>();
        for (ArticleReading reading : readings) {
            for (Measure measure : reading.measures()) {
                byKey.computeIfAbsent(key(measure), key -> new ArrayList<>()).add(measure);
            }
        }
        return byKey.values().stream()
                .map(MeasureMerger::join)
                .sorted(BY_MENTION)
                .toList();
    }

    /** The same for all accounts of one measure. */
    public static String key(Measure measure) {
        return measure.kind() + " " + measure.by() + " " + measure.targets() + " " + measure.ratePercent() + " "
                + measure.status() + " " + measure.effective();
    }

    /**
     * One measure out of its accounts: told as in its first mention.
     *
     * @param accounts accounts with one {@link #key}, in the order of their articles, then in that of the reading; at least one
     */
    public static Measure join(List<Measure> accounts) {
        if (accounts.size() == 1) {
            return accounts.get(0);
        }
        Measure first = accounts.get(0);
        Evidence earliest = first.mentions().get(0);
        for (int i = 1; i < accounts.size(); i++) {
            Measure next = accounts.get(i);
            first = earliest.compareTo(next.mentions().get(0)) <= 0 ? first : next;
            earliest = Collections.min(List.of(
                    earliest, Collections.min(accounts.get(i - 1).mentions()), Collections.min(next.mentions())));
        }
        return new Measure(
                first.kind(),
                first.by(),
                first.targets(),
                first.subject(),
                first.ratePercent(),
                first.status(),
                first.announced(),
                first.effective(),
                accounts.stream()
                        .flatMap(account -> account.mentions().stream())
                        .sorted()
                        .distinct()
                        .toList(),
                first.derivation());
    }
}
