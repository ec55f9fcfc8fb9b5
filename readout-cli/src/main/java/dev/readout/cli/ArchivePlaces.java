package dev.readout.cli;

import dev.readout.model.text.Sha256;
import dev.readout.page.ArchiveProgress;
import dev.readout.pipeline.Ingest;
import dev.readout.store.SourceLedger;
import java.util.HashMap;
import java.util.Map;

/** How far the archives of an ingest were read, kept in its store: a run that was killed goes on there. */
final class ArchivePlaces implements ArchiveProgress {

    /** Writing a place costs more than passing over a page, so it is done once in so many bytes. */
    private static final long STEP = 1 << 20;

    private final Console console;
    private final SourceLedger ledger;
    private final Ingest ingest;
    private final String reading;
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Long> kept = new HashMap<>();
    private final Map<String, Long> written = new HashMap<>();

    /**
     * The places of an ingest.
     *
     * @param console where to say that an archive is not begun anew
     * @param ledger keeps them
     * @param ingest keeps the articles first
     * @param reading by what gate and tables archives are read
     */
    ArchivePlaces(Console console, SourceLedger ledger, Ingest ingest, String reading) {
        this.console = console;
        this.ledger = ledger;
        this.ingest = ingest;
        this.reading = reading;
    }

    @Override
    public long begin(String source, byte[] head) {
        String file = source + " " + Sha256.hex(head);
        long position = ledger.place(file, reading);
        files.put(source, file);
        written.put(source, position);
        if (position > 0) {
            console.say("readout: " + source + " was read up to byte " + position + " before");
        }
        return position;
    }

    @Override
    public void reached(String source, long position) {
        ingest.then(() -> kept(source, position));
    }

    /** Notes how far archives were read, to the byte. */
    void finish() {
        kept.forEach(this::write);
    }

    private void kept(String source, long position) {
        kept.put(source, position);
        if (position - written.getOrDefault(source, 0L) >= STEP) {
            write(source, position);
        }
    }

    private void write(String source, long position) {
        String file = files.get(source);
        if (file != null && position > written.getOrDefault(source, 0L)) {
            ledger.reached(file, reading, position);
            written.put(source, position);
        }
    }
}
