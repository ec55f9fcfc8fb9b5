package dev.readout.collect.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks what a server packed, up to a limit. */
public final class ContentCoding {

    private ContentCoding() {}

    /**
     * What came of unpacking.
     *
     * @param bytes the content; empty if there is none
     * @param fault what was the matter, or null
     * @param tooLong whether the fault is its length
     */
    @SuppressWarnings("ArrayRecordComponent") // large, and not written to
    public record Unpacked(byte[] bytes, @Nullable String fault, boolean tooLong) {}

    /**
     * Unpacks a body.
     *
     * @param body as it was sent
     * @param coding the answer's {@code Content-Encoding}, or empty
     * @param most how many bytes the content may have
     */
    public static Unpacked unpack(byte[] body, String coding, int most) {
        String name = coding.strip().toLowerCase(Locale.ROOT);
        try (InputStream in = stream(body, name)) {
            byte[] bytes = in.readNBytes(most);
            return in.read() < 0
                    ? new Unpacked(bytes, null, false)
                    : new Unpacked(new byte[0], "unpacked it has more than " + most + " bytes", true);
        } catch (IOException e) {
            return new Unpacked(new byte[0], "it cannot be unpacked: " + e.getMessage(), false);
        }
    }

    private static InputStream stream(byte[] body, String coding) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (coding) {
            case "", "identity", "none" -> in;
            case "gzip", "x-gzip" -> body.length == 0 ? in : new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!hasHead(body)));
            default -> throw new IOException("coded as " + coding);
        };
    }

    /** Some servers send deflate with the head of zlib, as is right, and some without. */
    private static boolean hasHead(byte[] body) {
        return body.length > 1 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) * 256 + (body[1] & 0xff)) % 31 == 0;
    }
}
