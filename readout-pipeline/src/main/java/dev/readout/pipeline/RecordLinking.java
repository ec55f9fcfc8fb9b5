package dev.readout.pipeline;

import dev.readout.linking.RecordLinker;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.reading.Linkage;
import dev.readout.model.record.Engagement;
import dev.readout.store.Linking;
import java.util.Collection;

/** The linker, as the store wants it. */
public final class RecordLinking implements Linking {

    private final RecordLinker linker = new RecordLinker();

    /** The linker. */
    public RecordLinking() {}

    @Override
    public Linkage link(Collection<ArticleReading> readings) {
        return linker.linkage(readings);
    }

    @Override
    public Engagement join(String id, Collection<ArticleReading> readings, Collection<ContactRef> contacts) {
        return linker.join(id, readings, contacts);
    }
}
