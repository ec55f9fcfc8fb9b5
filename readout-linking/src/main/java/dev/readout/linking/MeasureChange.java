package dev.readout.linking;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.KnownReadings;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The measures that new articles tell, with what others tell of them; and those that begin with the same words, as they are
 * counted together.
 *
 * @param measures the measures as they are now, by first mention
 * @param first the words that come first for one of them, or came first before; all measures that begin where one of them
 *     does are there
 */
record MeasureChange(List<Measure> measures, SortedSet<Evidence> first) {

    MeasureChange {
        measures = List.copyOf(measures);
    }

    /** What new articles change; they are among those known. */
    static MeasureChange of(Collection<ArticleReading> fresh, KnownReadings known) {
        List<Measure> told =
                fresh.stream().flatMap(reading -> reading.measures().stream()).toList();
        if (told.isEmpty()) {
            return new MeasureChange(List.of(), new TreeSet<>());
        }
        Set<ArticleId> ids =
                fresh.stream().map(reading -> reading.article().id()).collect(Collectors.toCollection(TreeSet::new));
        List<ArticleReading> accounts = known.readings(known.sharing(LinkingKeys.ofMeasures(told)));
        List<ArticleReading> older = accounts.stream()
                .filter(reading -> !ids.contains(reading.article().id()))
                .toList();
        SortedSet<Evidence> first = new TreeSet<>();
        List<Measure> before = merged(older, keys(told));
        List<Measure> now = merged(accounts, keys(told));
        before.forEach(measure -> first.add(measure.mentions().get(0)));
        now.forEach(measure -> first.add(measure.mentions().get(0)));
        return new MeasureChange(beginning(first, known), first);
    }

    /** All measures whose first mention begins where one of some does. */
    private static List<Measure> beginning(SortedSet<Evidence> first, KnownReadings known) {
        SortedSet<ArticleId> articles = new TreeSet<>();
        first.forEach(evidence -> articles.add(evidence.article()));
        List<Measure> beside = new ArrayList<>();
        known.readings(articles).forEach(reading -> beside.addAll(reading.measures()));
        List<ArticleReading> accounts = known.readings(known.sharing(LinkingKeys.ofMeasures(beside)));
        return merged(accounts, keys(beside)).stream()
                .filter(measure -> first.stream()
                        .anyMatch(evidence ->
                                beginTogether(evidence, measure.mentions().get(0))))
                .toList();
    }

    /** Ids of measures tell where they begin, and not where they end. */
    private static boolean beginTogether(Evidence one, Evidence other) {
        return one.article().equals(other.article())
                && one.span().start() == other.span().start();
    }

    private static List<Measure> merged(List<ArticleReading> readings, Set<String> keys) {
        return MeasureMerger.merge(readings).stream()
                .filter(measure -> keys.contains(MeasureMerger.key(measure)))
                .toList();
    }

    private static Set<String> keys(List<Measure> measures) {
        return measures.stream().map(MeasureMerger::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
