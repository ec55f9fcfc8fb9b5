package dev.readout.server;

import dev.readout.model.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer as it was given, its body compressed. */
final class KeptAnswer {

    private static final int TAG_BYTES = 16;
    private static final int BUFFER = 8_192;

    /** What an entry takes beside its body. */
    private static final long ENTRY = 300;

    /** What an answer costs whatever its length, in letters of others: 5 ms where 1,000 letters more are 0.1 ms. */
    private static final long LEAST_COST = 50_000;

    private final long revision;
    private final String type;
    private final @Nullable String link;
    private final String tag;
    private final byte[] zipped;
    private final long length;

    private KeptAnswer(long revision, String type, @Nullable String link, String tag, byte[] zipped, long length) {
        this.revision = revision;
        this.type = type;
        this.link = link;
        this.tag = tag;
        this.zipped = zipped;
        this.length = length;
    }

    /** How often the record was written before it was made. */
    long revision() {
        return revision;
    }

    /** Its media type. */
    String type() {
        return type;
    }

    /** What it says of other addresses, or null. */
    @Nullable
    String link() {
        return link;
    }

    /** The same for the same bytes. Weak, for it is sent with the compressed and the plain body. */
    String tag() {
        return tag;
    }

    /** Its body, compressed. */
    InputStream zipped() {
        return new ByteArrayInputStream(zipped);
    }

    /** Its body as it was. */
    InputStream plain() {
        try {
            return new GZIPInputStream(zipped(), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** How much memory it takes, about. */
    long size() {
        return ENTRY + zipped.length;
    }

    /** What it costs to make it again, about, in units of its own. */
    double cost() {
        return LEAST_COST + length;
    }

    /** Gathers the body of an answer. */
    static final class Builder {

        private final MessageDigest digest = Sha256.digest();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final GZIPOutputStream zipping;
        private long length;

        Builder() {
            try {
                zipping = new FastGzip(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("writing to memory", e);
            }
        }

        /** Adds to the body. */
        Builder add(byte[] part) {
            digest.update(part);
            length += part.length;
            try {
                zipping.write(part);
            } catch (IOException e) {
                throw new UncheckedIOException("writing to memory", e);
            }
            return this;
        }

        /** How much there is so far, compressed. */
        int size() {
            return bytes.size();
        }

        /** The answer; nothing can be added any more. */
        KeptAnswer answer(long revision, String type, @Nullable String link) {
            try {
                zipping.close();
            } catch (IOException e) {
                throw new UncheckedIOException("writing to memory", e);
            }
            String tag = HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
            return new KeptAnswer(revision, type, link, "W/\"" + tag + "\"", bytes.toByteArray(), length);
        }
    }

    /** Pages repeat themselves: the quickest compression leaves little more than the best. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
