package dev.readout.store;

import dev.readout.linking.RecordLinker;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.model.record.Engagement;
import java.util.Collection;

/** The linker itself. */
final class RealLinking implements Linking {

    private final RecordLinker linker = new RecordLinker();

    @Override
    public Linkage link(Collection<ArticleReading> readings) {
        return linker.linkage(readings);
    }

    @Override
    public Engagement join(String id, Collection<ArticleReading> readings, Collection<ContactRef> contacts) {
        return linker.join(id, readings, contacts);
    }
}
