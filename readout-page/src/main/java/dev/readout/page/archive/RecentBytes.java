package dev.readout.page.archive;

import java.io.IOException;
import java.io.InputStream;

/** A stream that remembers its last bytes, so that a reader that has run into a fault can look again at what it took. */
final class RecentBytes extends InputStream {

    /** More than a reader takes at once. */
    private static final int HELD = 64 << 10;

    private final InputStream in;
    private final byte[] ring = new byte[HELD];
    private final long first;
    private long taken;
    private long position;

    /**
     * A stream.
     *
     * @param in not closed
     * @param start how many bytes of it were passed over before
     */
    RecentBytes(InputStream in, long start) {
        this.in = in;
        this.first = start;
        this.taken = start;
        this.position = start;
    }

    /** How many bytes were passed over or handed out, without those that are to be handed out again. */
    long position() {
        return position;
    }

    @Override
    public int read() throws IOException {
        if (position < taken) {
            return ring[(int) (position++ % HELD)] & 0xff;
        }
        int next = in.read();
        if (next >= 0) {
            ring[(int) (taken++ % HELD)] = (byte) next;
            position++;
        }
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length && position < taken) {
            target[offset + count++] = (byte) read();
        }
        if (count > 0 || length == 0) {
            return count;
        }
        int read = in.read(target, offset, length);
        for (int i = 0; i < read; i++) {
            ring[(int) (taken++ % HELD)] = target[offset + i];
        }
        position += Math.max(read, 0);
        return read;
    }

    @Override
    public int available() throws IOException {
        return (int) (taken - position) + in.available();
    }

    /**
     * Goes to the next place where {@code mark} stands, so that it is read next.
     *
     * @param from the first place to look at, as far as that is still remembered
     * @return whether there is one; else the stream is at its end
     */
    boolean seek(byte[] mark, long from) throws IOException {
        position = Math.min(position, Math.max(Math.max(from, first), taken - HELD));
        int matched = 0;
        while (matched < mark.length) {
            int next = read();
            if (next < 0) {
                return false;
            }
            // No proper prefix of the marks looked for is also a suffix of it, but for one byte.
            matched = next == (mark[matched] & 0xff) ? matched + 1 : next == (mark[0] & 0xff) ? 1 : 0;
        }
        position -= mark.length;
        return true;
    }
}
