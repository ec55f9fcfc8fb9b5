package dev.readout.collect.archive;

import dev.readout.model.ReadoutException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that archives lie in: the names of its files, and the lock that keeps other processes from writing to it. */
final class ArchiveFolder implements AutoCloseable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String END = ".warc.gz";

    private final Path folder;
    private final FileChannel lockFile;

    /**
     * Opens a folder and locks it; makes it where it is not there.
     *
     * @throws ReadoutException with {@code FILES} if it cannot be written, or another process writes to it
     */
    ArchiveFolder(Path folder) {
        this.folder = folder;
        this.lockFile = lock(folder);
    }

    /** The whole files of a folder whose names begin so, by name. */
    static List<Path> whole(Path folder, String start) {
        return named(folder, start, END);
    }

    /** Files that a killed process left open get their names; a record that is cut short at their end is passed over by readers. */
    List<Path> recover() {
        return writing(() -> {
            List<Path> whole = new ArrayList<>();
            for (Path open : named(folder, "", END + ArchiveFile.OPEN)) {
                String name = String.valueOf(open.getFileName());
                whole.add(Files.move(
                        open, open.resolveSibling(name.substring(0, name.length() - ArchiveFile.OPEN.length()))));
            }
            return whole;
        });
    }

    /** A name that no file has yet. */
    Path fresh(String start, Instant now) {
        for (int number = 1; ; number++) {
            Path path = folder.resolve(start + STAMP.format(now) + String.format(Locale.ROOT, "-%04d", number) + END);
            if (!Files.exists(path)) {
                return path;
            }
        }
    }

    /** Takes a step that writes into the folder; where it fails the folder is named. */
    <T> T writing(Step<T> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw cannot(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A step that writes. */
    interface Step<T> {
        T take() throws IOException;
    }

    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new ReadoutException(
                        ReadoutException.Code.FILES,
                        "another process collects into " + folder + "; name another folder or wait for its end");
            }
            return channel;
        } catch (IOException e) {
            throw cannot(folder, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static List<Path> named(Path folder, String start, String end) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(start)
                            && String.valueOf(file.getFileName()).endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw cannot(folder, e);
        }
    }

    private static ReadoutException cannot(Path folder, IOException fault) {
        return new ReadoutException(
                ReadoutException.Code.FILES,
                "the archive in " + folder + " cannot be written or read: " + fault,
                fault);
    }
}
