package dev.readout.page;

import dev.readout.page.archive.StoredDocument;
import dev.readout.page.archive.WebArchive;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The articles in a web archive; each has the address that it was fetched from as its source. */
final class ArchiveArticles {

    private final ArchiveGate gate;
    private final ArchiveProgress progress;

    ArchiveArticles(ArchiveGate gate, ArchiveProgress progress) {
        this.gate = gate;
        this.progress = progress;
    }

    void read(String source, Packed packed, Consumer<ReadOutcome> outcomes) throws IOException {
        long start = progress.begin(source, packed.head());
        AtomicBoolean any = new AtomicBoolean(start > 0);
        Consumer<ReadOutcome> counted = outcome -> {
            any.set(true);
            outcomes.accept(outcome);
        };
        WebArchive.read(
                packed.raw(),
                start,
                packed.isCompressed(),
                ArticleReader.LONGEST,
                document -> counted.accept(outcome(document)),
                damage -> counted.accept(new ReadOutcome.Rejected(source, Rejection.DAMAGED, damage)),
                position -> progress.reached(source, position));
        if (!any.get()) {
            outcomes.accept(new ReadOutcome.Rejected(source, Rejection.EMPTY, "no page or text in the archive"));
        }
    }

    private ReadOutcome outcome(StoredDocument document) {
        return document.bytes().length > ArticleReader.LONGEST
                ? ArticleReader.tooLarge(document.address())
                : ArticleReader.readBytes(
                        document.address(),
                        document.bytes(),
                        document.isPage() ? SourceFormat.HTML : SourceFormat.TEXT,
                        document.charset(),
                        gate);
    }
}
