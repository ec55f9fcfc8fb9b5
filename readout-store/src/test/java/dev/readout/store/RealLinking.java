package dev.readout.store;

import dev.readout.linking.RecordExtender;
import dev.readout.linking.RecordLinker;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.KnownReadings;
import dev.readout.model.reading.KnownText;
import dev.readout.model.reading.Linkage;
import dev.readout.model.reading.LinkageChange;
import dev.readout.model.reading.ReadingMarks;
import dev.readout.model.record.Engagement;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;

/** The linker itself. */
final class RealLinking implements Linking, Extending {

    private final RecordLinker linker = new RecordLinker();
    private final RecordExtender extender = new RecordExtender();

    @Override
    public Linkage link(Collection<ArticleReading> readings) {
        return linker.linkage(readings);
    }

    @Override
    public Engagement join(String id, Collection<ArticleReading> readings, Collection<ContactRef> contacts) {
        return linker.join(id, readings, contacts);
    }

    @Override
    public Optional<Extending> extending() {
        return Optional.of(this);
    }

    @Override
    public ReadingMarks marks(ArticleReading reading) {
        return extender.marks(reading);
    }

    @Override
    public SortedMap<ArticleId, ArticleId> stories(Iterable<KnownText> texts) {
        return extender.stories(texts);
    }

    @Override
    public LinkageChange extend(Collection<ArticleReading> fresh, KnownReadings known) {
        return extender.extend(fresh, known);
    }
}
