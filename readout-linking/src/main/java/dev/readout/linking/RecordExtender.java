package dev.readout.linking;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.KnownReadings;
import dev.readout.model.reading.KnownText;
import dev.readout.model.reading.LinkageChange;
import dev.readout.model.reading.ReadingMarks;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes account of more articles in a record that is there, looking only at those that share a key with them: what comes out
 * is what {@link RecordLinker} makes of all of them, and costs as much as the new articles have to do with others.
 */
public final class RecordExtender {

    /** An extender. */
    public RecordExtender() {}

    /** What a reading is found by when others come. */
    public ReadingMarks marks(ArticleReading reading) {
        return LinkingKeys.marks(reading);
    }

    /** The story of each text, all of them compared with one another. */
    public SortedMap<ArticleId, ArticleId> stories(Iterable<KnownText> texts) {
        SortedMap<ArticleId, Signature> signatures = new TreeMap<>();
        texts.forEach(text -> signatures.put(text.article(), Signature.ofText(text.signature())));
        WireCopies copies = new WireCopies(signatures);
        SortedMap<ArticleId, ArticleId> stories = new TreeMap<>();
        signatures.keySet().forEach(article -> stories.put(article, copies.story(article)));
        return stories;
    }

    /**
     * What becomes otherwise.
     *
     * @param fresh readings that the record takes no account of yet
     * @param known all readings, the new ones among them; all others have their stories
     */
    public LinkageChange extend(Collection<ArticleReading> fresh, KnownReadings known) {
        SortedSet<ArticleId> ids = new TreeSet<>();
        fresh.forEach(reading -> ids.add(reading.article().id()));
        SortedMap<ArticleId, ArticleId> stories = StoryChange.of(ids, known);
        EngagementChange engagements = new EngagementChange(known, ids, stories);
        SortedSet<ArticleId> retold = new TreeSet<>(ids);
        retold.addAll(engagements.relinked());
        MeasureChange measures = MeasureChange.of(fresh, known);
        SortedMap<ArticleId, ArticleReading> readings = new TreeMap<>();
        known.readings(retold).forEach(reading -> readings.put(reading.article().id(), reading));
        return new LinkageChange(
                RecordLinker.record(
                        readings, engagements.engagements(), measures.measures(), engagements.contactsIn(retold)),
                engagements.contacts(),
                measures.first(),
                stories);
    }
}
