package dev.readout.collect.archive;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes to a file, and goes on where the thread is interrupted: Java's own channels close themselves then, in the middle
 * of a record.
 */
final class FileBytes implements WritableByteChannel {

    private final FileOutputStream out;
    private long size;
    private boolean open = true;

    FileBytes(Path path) throws IOException {
        if (Files.exists(path)) {
            throw new FileAlreadyExistsException(String.valueOf(path));
        }
        out = new FileOutputStream(path.toFile());
    }

    /** How many bytes were written. */
    long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        byte[] bytes = new byte[source.remaining()];
        source.get(bytes);
        out.write(bytes);
        size += bytes.length;
        return bytes.length;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            out.getFD().sync();
            out.close();
        }
    }
}
