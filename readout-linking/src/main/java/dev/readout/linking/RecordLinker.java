package dev.readout.linking;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.PartOf;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Party;
import dev.readout.model.record.Record;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final Comparator<Engagement> CHRONOLOGY = Comparator.<Engagement, PartialDate>comparing(
                    Engagement::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Engagement::id);

    /** A linker. */
    public RecordLinker() {}

    /** The record of a set of readings. */
    public Record link(Collection<ArticleReading> readings) {
        Map<ArticleId, ArticleReading> byArticle = new TreeMap<>();
        readings.stream()
                .sorted(Comparator.comparing(reading -> reading.article().source()))
                .forEach(reading -> byArticle.putIfAbsent(reading.article().id(), reading));
        List<Telling> tellings = new ArrayList<>();
        byArticle.values().forEach(reading -> tellings.addAll(tellings(reading)));
        Map<Telling, String> ids = new HashMap<>();
        List<Engagement> engagements = engagements(new Clusters(tellings).groups(), ids);
        Map<String, String> idByContact = new HashMap<>();
        ids.forEach((telling, id) -> idByContact.put(key(telling.article(), telling.index()), id));
        return new Record(
                byArticle.values().stream().map(ArticleReading::article).toList(),
                engagements,
                facts(
                        byArticle,
                        ArticleReading::statements,
                        idByContact,
                        Statement::withEngagement,
                        Statement::evidence),
                facts(
                        byArticle,
                        ArticleReading::agreements,
                        idByContact,
                        Agreement::withEngagement,
                        Agreement::evidence),
                MeasureMerger.merge(byArticle.values()),
                facts(
                        byArticle,
                        ArticleReading::events,
                        idByContact,
                        CodedEvent::withEngagement,
                        CodedEvent::evidence));
    }

    private static List<Telling> tellings(ArticleReading reading) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < reading.contacts().size(); i++) {
            tellings.add(new Telling(reading.article(), i, reading.contacts().get(i)));
        }
        return tellings;
    }

    private static List<Engagement> engagements(List<List<Telling>> groups, Map<Telling, String> ids) {
        Map<String, Integer> used = new HashMap<>();
        List<Engagement> engagements = new ArrayList<>();
        for (List<Telling> group : groups) {
            EngagementMerger merger = new EngagementMerger(group);
            String name = name(group, merger.start());
            int count = used.merge(name, 1, Integer::sum);
            String id = count == 1 ? name : name + "-" + count;
            group.forEach(telling -> ids.put(telling, id));
            engagements.add(merger.engagement(id));
        }
        engagements.sort(CHRONOLOGY);
        return engagements;
    }

    /** {@code chn-usa-meeting-2025-07-11}: who, what, when; a number follows where that names several. */
    private static String name(List<Telling> group, @Nullable PartialDate start) {
        String states = new PartyMerger(group)
                .parties().stream()
                        .map(Party::state)
                        .map(state -> state.value().replace("IGO:", ""))
                        .limit(4)
                        .collect(Collectors.joining("-"));
        String kind = group.get(0).contact().kind().code();
        String date = start == null ? "undated" : start.toString();
        return (states + "-" + kind + "-" + date).toLowerCase(Locale.ROOT);
    }

    private static <T> List<T> facts(
            Map<ArticleId, ArticleReading> readings,
            Function<ArticleReading, List<PartOf<T>>> list,
            Map<String, String> ids,
            BiFunction<T, @Nullable String, T> link,
            Function<T, Evidence> evidence) {
        List<T> facts = new ArrayList<>();
        for (ArticleReading reading : readings.values()) {
            for (PartOf<T> part : list.apply(reading)) {
                Integer contact = part.contact();
                String id = contact == null ? null : ids.get(key(reading.article(), contact));
                facts.add(link.apply(part.fact(), id));
            }
        }
        facts.sort(Comparator.comparing(evidence));
        return facts;
    }

    private static String key(Article article, int contact) {
        return article.id() + " " + contact;
    }
}
