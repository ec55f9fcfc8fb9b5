package dev.readout.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream, each held in memory only up to a limit. */
final class LimitedLines {

    private static final int PEEKED = 64 << 10;

    private final BufferedInputStream in;
    private final int limit;
    private int number;

    LimitedLines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, PEEKED);
        this.limit = limit;
    }

    /** A line's bytes, without its line feed; not copied. */
    static final class Line {

        private final int number;
        private final byte[] bytes;
        private final boolean cut;

        Line(int number, byte[] bytes, boolean cut) {
            this.number = number;
            this.bytes = bytes;
            this.cut = cut;
        }

        /** The line's number, from 1. */
        int number() {
            return number;
        }

        byte[] bytes() {
            return bytes;
        }

        /** Whether the line was longer than the limit. */
        boolean isCut() {
            return cut;
        }

        boolean isBlank() {
            return !cut && LimitedLines.isBlank(bytes);
        }
    }

    /** Whether bytes are nothing but white space. */
    static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && (b < '\t' || b > '\r')) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes of what is left, without taking them. */
    byte[] peek() throws IOException {
        in.mark(PEEKED);
        byte[] first = in.readNBytes(PEEKED);
        in.reset();
        return first;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < limit) {
                line.write(b);
            } else {
                cut = true;
            }
        }
        return Optional.of(new Line(number, line.toByteArray(), cut));
    }

    /** All that is left, up to the limit. */
    Line rest() throws IOException {
        byte[] all = in.readNBytes(limit + 1);
        boolean cut = all.length > limit;
        return new Line(number + 1, cut ? Arrays.copyOf(all, 0) : all, cut);
    }
}
