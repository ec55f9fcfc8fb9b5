package dev.readout.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A document as it lies on the disk: plain, or compressed with gzip. */
final class Packed {

    private static final int PEEKED = 8 << 10;
    private static final byte[] ARCHIVE = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final BufferedInputStream in;
    private final byte[] beginning;

    private Packed(BufferedInputStream in, byte[] beginning) {
        this.in = in;
        this.beginning = beginning;
    }

    /** Looks at the first bytes of a stream. */
    static Packed of(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, PEEKED);
        buffered.mark(PEEKED);
        byte[] beginning = buffered.readNBytes(PEEKED);
        buffered.reset();
        return new Packed(buffered, beginning);
    }

    /** Whether it is compressed. */
    boolean isCompressed() {
        return beginning.length > 2
                && (beginning[0] & 0xff) == 0x1f
                && (beginning[1] & 0xff) == 0x8b
                && beginning[2] == 8;
    }

    /** Whether it is a web archive by its first bytes. */
    boolean isArchive() {
        byte[] first = new byte[ARCHIVE.length];
        try (InputStream start = opened(new ByteArrayInputStream(beginning))) {
            return start.readNBytes(first, 0, first.length) == first.length && Arrays.equals(first, ARCHIVE);
        } catch (IOException e) {
            return false;
        }
    }

    /** The first bytes as they lie there, some thousands at most. */
    byte[] head() {
        return beginning.clone();
    }

    /** The bytes as they lie there. */
    InputStream raw() {
        return in;
    }

    /** The bytes of the document itself. */
    InputStream opened() throws IOException {
        return opened(in);
    }

    private InputStream opened(InputStream stream) throws IOException {
        return isCompressed() ? new GZIPInputStream(stream, PEEKED) : stream;
    }
}
