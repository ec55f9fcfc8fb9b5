package dev.readout.store.sql;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.KnownReadings;
import dev.readout.model.reading.KnownText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jdbi.v3.core.Handle;

/** The readings that a database keeps, as a transaction sees them. */
public final class KeptReadings implements KnownReadings {

    private final Handle handle;
    private final ArticleTable articles;
    private final MarkTable marks;

    /** Those of a transaction. */
    public KeptReadings(Handle handle, ArticleTable articles, MarkTable marks) {
        this.handle = handle;
        this.articles = articles;
        this.marks = marks;
    }

    @Override
    public SortedSet<ArticleId> sharing(Set<Long> keys) {
        return marks.sharing(handle, keys);
    }

    @Override
    public List<ArticleReading> readings(Set<ArticleId> some) {
        return articles.readings(handle, some);
    }

    @Override
    public SortedMap<ContactRef, String> contactsIn(Set<ArticleId> some) {
        return ContactTable.in(handle, some);
    }

    @Override
    public SortedMap<ContactRef, String> contactsOf(Set<String> engagements) {
        return ContactTable.of(handle, engagements);
    }

    @Override
    public SortedSet<String> engagements(String beginning) {
        return ContactTable.engagements(handle, beginning);
    }

    @Override
    public SortedMap<Long, SortedSet<ArticleId>> banded(Set<Long> bands) {
        return marks.banded(handle, bands);
    }

    @Override
    public Map<ArticleId, KnownText> texts(Set<ArticleId> some) {
        return marks.texts(handle, some);
    }

    @Override
    public SortedSet<ArticleId> printing(Set<ArticleId> stories) {
        return marks.printing(handle, stories);
    }
}
