package dev.readout.page.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads a WARC file, plain or compressed record by record, as a stream: it needs the memory of one document. A damaged
 * record is told and passed over; reading goes on at the next record that can be found.
 */
public final class WebArchive {

    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMPRESSED = {0x1f, (byte) 0x8b, 0x08};

    private final RecentBytes in;
    private final byte[] mark;
    private final RecordDocuments documents;
    private final Consumer<String> damage;
    private final LongConsumer reached;

    private WebArchive(
            RecentBytes in, byte[] mark, RecordDocuments documents, Consumer<String> damage, LongConsumer reached) {
        this.in = in;
        this.mark = mark;
        this.documents = documents;
        this.damage = damage;
        this.reached = reached;
    }

    /**
     * Reads an archive to its end.
     *
     * @param in the archive from its very beginning; not closed
     * @param start the byte to begin at, where a record begins or the archive ends
     * @param compressed whether it is compressed with gzip
     * @param longest how many bytes of a document to read; one byte more is read of a longer one
     * @param documents takes each page or text that was fetched with success, in order
     * @param damage takes a sentence on each damaged record, in order
     * @param reached takes each byte where a record begins, or the archive ends, once all before it was given on
     * @throws IOException if the stream cannot be read
     */
    public static void read(
            InputStream in,
            long start,
            boolean compressed,
            int longest,
            Consumer<StoredDocument> documents,
            Consumer<String> damage,
            LongConsumer reached)
            throws IOException {
        try {
            in.skipNBytes(start);
        } catch (EOFException e) {
            damage.accept("the archive is shorter than it was: before, it was read up to byte " + start);
            return;
        }
        byte[] mark = compressed ? COMPRESSED : PLAIN;
        RecordDocuments taken = new RecordDocuments(longest, documents);
        new WebArchive(new RecentBytes(in, start), mark, taken, damage, reached).readAll(start);
    }

    private void readAll(long first) throws IOException {
        long start = first;
        while (in.seek(mark, start)) {
            Stop stop = readFrom(in.position());
            if (stop.fault().isEmpty()) {
                reached.accept(in.position());
                return;
            }
            if (stop.atFault()) {
                damage.accept("the record at byte " + stop.position() + " is damaged or cut short: "
                        + stop.fault().get());
            }
            start = stop.position() + 1;
        }
        if (start == 0) {
            damage.accept("no record of a web archive in it");
        }
    }

    /**
     * Where and why reading stopped.
     *
     * @param position where the last record begins that the reader knew of
     * @param atFault whether that is the faulty one; else the fault lies behind it, and is met again from its own beginning
     * @param fault what was wrong; empty at the end of the archive
     */
    private record Stop(long position, boolean atFault, Optional<String> fault) {}

    // The reader is not closed: that would close the stream.
    @SuppressWarnings("resource")
    private Stop readFrom(long base) throws IOException {
        long position = base;
        boolean atFault = true;
        reached.accept(base);
        try {
            WarcReader reader = new WarcReader(Channels.newChannel(in));
            reader.setLenient(true);
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                position = base + reader.position();
                if (position > base) {
                    reached.accept(position);
                }
                atFault = true;
                documents.take(next.get());
                atFault = false;
            }
            return new Stop(position, false, Optional.empty());
        } catch (ParsingException e) {
            return new Stop(position, atFault, Optional.of(e.getBaseMessage()));
        } catch (EOFException | ZipException e) {
            return new Stop(position, atFault, Optional.of(String.valueOf(e.getMessage())));
        }
    }
}
