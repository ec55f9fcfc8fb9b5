package dev.readout.store;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.KnownReadings;
import dev.readout.model.reading.KnownText;
import dev.readout.model.reading.LinkageChange;
import dev.readout.model.reading.ReadingMarks;
import java.util.Collection;
import java.util.SortedMap;

/** Takes account of more readings in a record that is there; the outcome is that of {@link Linking#link} over all of them. */
public interface Extending {

    /** What a reading is found by when others come. */
    ReadingMarks marks(ArticleReading reading);

    /** The story of each text, all of them compared with one another. */
    SortedMap<ArticleId, ArticleId> stories(Iterable<KnownText> texts);

    /**
     * What becomes otherwise.
     *
     * @param fresh readings that the record takes no account of yet
     * @param known all readings, the new ones among them; all others have their stories
     */
    LinkageChange extend(Collection<ArticleReading> fresh, KnownReadings known);
}
