package dev.readout.spark.page;

import dev.readout.page.ArchiveGate;
import dev.readout.page.ArticleReader;
import dev.readout.pipeline.intake.FirstLook;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The reader of pages in an executor, with its gate, shared by all tasks. */
final class PageReaders {

    private static final Map<StreetSettings, ArticleReader> READERS = new ConcurrentHashMap<>();

    private PageReaders() {}

    /** What reads pages in this process. */
    static ArticleReader of(StreetSettings settings) {
        return READERS.computeIfAbsent(
                settings,
                asked -> new ArticleReader(asked.gated() ? new FirstLook(asked.rulebook()) : ArchiveGate.OPEN));
    }
}
