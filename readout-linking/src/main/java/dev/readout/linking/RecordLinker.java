package dev.readout.linking;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.model.reading.PartOf;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Record;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The front door: one record from the readings of many articles.
 *
 * <pre>
 *   2024-01-26  scheduled  CHN Wang Yi, USA Jake Sullivan        (article 1)
 *   2024-01-26  held       CHN Wang Yi, USA Sullivan, Bangkok    (article 2)
 * becomes
 *   2024-01-26  held, was scheduled  CHN Wang Yi, USA Jake Sullivan, Bangkok   2 mentions
 * </pre>
 *
 * <p>A function of the set of readings: neither their order nor a second reading of one article changes the record.
 */
public final class RecordLinker {

    /** The order of engagements in a record: by first day, those without one last. */
    public static final Comparator<Engagement> CHRONOLOGY = Comparator.<Engagement, PartialDate>comparing(
                    Engagement::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Engagement::id);

    /** A linker. */
    public RecordLinker() {}

    /** The record of a set of readings. */
    public Record link(Collection<ArticleReading> readings) {
        return linkage(readings).record();
    }

    /** The record of a set of readings, and which contact of which reading became which engagement. */
    public Linkage linkage(Collection<ArticleReading> readings) {
        Map<ArticleId, ArticleReading> byArticle = new TreeMap<>();
        readings.stream()
                .sorted(Comparator.comparing(reading -> reading.article().source()))
                .forEach(reading -> byArticle.putIfAbsent(reading.article().id(), reading));
        List<Telling> tellings = new ArrayList<>();
        byArticle.values().forEach(reading -> tellings.addAll(Telling.of(reading)));
        Map<ContactRef, String> ids = new TreeMap<>();
        WireCopies copies = new WireCopies(
                byArticle.values().stream().map(ArticleReading::article).toList());
        List<Engagement> engagements = engagements(new Clusters(tellings).groups(), copies, ids);
        List<Measure> measures = MeasureMerger.merge(byArticle.values());
        return new Linkage(record(byArticle, engagements, measures, ids), ids);
    }

    /**
     * One engagement out of contacts that a person says are one, whatever the linker thinks of it.
     *
     * @param id the engagement's id
     * @param readings the readings that hold the contacts; others may be among them
     * @param contacts the contacts, at least one, all of these readings
     */
    public Engagement join(String id, Collection<ArticleReading> readings, Collection<ContactRef> contacts) {
        List<Telling> group = readings.stream()
                .flatMap(reading -> Telling.of(reading).stream())
                .filter(telling -> contacts.contains(telling.ref()))
                .sorted()
                .toList();
        if (group.isEmpty() || group.size() != contacts.size()) {
            throw new IllegalArgumentException("the readings hold " + group.size() + " of the contacts " + contacts);
        }
        WireCopies copies = new WireCopies(group.stream().map(Telling::article).toList());
        return new EngagementMerger(group, copies::story).engagement(id);
    }

    /** A record of some readings, in the order of their articles, whose engagements and measures are known. */
    static Record record(
            Map<ArticleId, ArticleReading> byArticle,
            List<Engagement> engagements,
            List<Measure> measures,
            Map<ContactRef, String> ids) {
        return new Record(
                byArticle.values().stream().map(ArticleReading::article).toList(),
                engagements,
                facts(byArticle, ArticleReading::statements, ids, Statement::withEngagement, Statement::evidence),
                facts(byArticle, ArticleReading::agreements, ids, Agreement::withEngagement, Agreement::evidence),
                measures,
                facts(byArticle, ArticleReading::events, ids, CodedEvent::withEngagement, CodedEvent::evidence));
    }

    private static List<Engagement> engagements(
            List<List<Telling>> groups, WireCopies copies, Map<ContactRef, String> ids) {
        Map<String, List<EngagementMerger>> byName = new TreeMap<>();
        for (List<Telling> group : groups) {
            EngagementMerger merger = new EngagementMerger(group, copies::story);
            byName.computeIfAbsent(merger.name(), name -> new ArrayList<>()).add(merger);
        }
        List<Engagement> engagements = new ArrayList<>();
        byName.forEach((name, mergers) -> {
            List<ContactRef> earliest =
                    mergers.stream().map(merger -> merger.earliest().ref()).toList();
            List<String> own = new Namesakes(name, earliest).ids();
            for (int i = 0; i < mergers.size(); i++) {
                String id = own.get(i);
                mergers.get(i).tellings().forEach(telling -> ids.put(telling.ref(), id));
                engagements.add(mergers.get(i).engagement(id));
            }
        });
        engagements.sort(CHRONOLOGY);
        return engagements;
    }

    private static <T> List<T> facts(
            Map<ArticleId, ArticleReading> readings,
            Function<ArticleReading, List<PartOf<T>>> list,
            Map<ContactRef, String> ids,
            BiFunction<T, @Nullable String, T> link,
            Function<T, Evidence> evidence) {
        List<T> facts = new ArrayList<>();
        for (ArticleReading reading : readings.values()) {
            for (PartOf<T> part : list.apply(reading)) {
                Integer contact = part.contact();
                String id = contact == null
                        ? null
                        : ids.get(new ContactRef(reading.article().id(), contact));
                facts.add(link.apply(part.fact(), id));
            }
        }
        facts.sort(Comparator.comparing(evidence));
        return facts;
    }
}
