package dev.readout.model.reading;

import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.Record;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What becomes otherwise in a record when more articles come.
 *
 * @param record the engagements that are new or changed; of its articles all statements, agreements and events; all measures
 *     that begin where one of {@code measured} does
 * @param engagements the engagement that each contact of these engagements became part of
 * @param measured words that come first, or came first before, for a measure that is new or changed
 * @param stories the stories ({@link KnownText}) of the new texts, and of those that got another one
 */
public record LinkageChange(
        Record record,
        SortedMap<ContactRef, String> engagements,
        SortedSet<Evidence> measured,
        SortedMap<ArticleId, ArticleId> stories) {

    /** Copies the collections. */
    public LinkageChange {
        engagements = Collections.unmodifiableSortedMap(new TreeMap<>(engagements));
        measured = Collections.unmodifiableSortedSet(new TreeSet<>(measured));
        stories = Collections.unmodifiableSortedMap(new TreeMap<>(stories));
    }

    /** What becomes otherwise in a record when more articles come. */
    public LinkageChange(
            Record record,
            Map<ContactRef, String> engagements,
            SortedSet<Evidence> measured,
            Map<ArticleId, ArticleId> stories) {
        this(record, new TreeMap<>(engagements), measured, new TreeMap<>(stories));
    }
}
