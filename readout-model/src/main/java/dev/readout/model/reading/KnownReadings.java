package dev.readout.model.reading;

import dev.readout.model.article.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * All readings of a record, old and new, found by what they share, so that none but these need be looked at. Articles that
 * are not known are passed over.
 */
public interface KnownReadings {

    /** The articles whose readings have any of some keys ({@link ReadingMarks}). */
    SortedSet<ArticleId> sharing(Set<Long> keys);

    /** The readings of some articles, in the order of their ids. */
    List<ArticleReading> readings(Set<ArticleId> articles);

    /** Where the contacts of some articles went, in the record as it was before the new readings. */
    SortedMap<ContactRef, String> contactsIn(Set<ArticleId> articles);

    /** The contacts of some engagements, in the record as it was. */
    SortedMap<ContactRef, String> contactsOf(Set<String> engagements);

    /** The ids, in the record as it was, that begin with some letters. */
    SortedSet<String> engagements(String beginning);

    /** For each of some bands ({@link ReadingMarks}) the articles that have it. */
    SortedMap<Long, SortedSet<ArticleId>> banded(Set<Long> bands);

    /** The texts of some articles; those too short to tell copies by are missing. */
    Map<ArticleId, KnownText> texts(Set<ArticleId> articles);

    /** The articles that print some stories ({@link KnownText}). */
    SortedSet<ArticleId> printing(Set<ArticleId> stories);
}
