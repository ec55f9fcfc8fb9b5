package dev.readout.collect.archive;

import dev.readout.collect.net.Exchange.Answer;
import dev.readout.model.ReadoutException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.netpreserve.jwarc.WarcCaptureRecord;

/**
 * A folder of web archives. Pages that are to be read lie in files {@code pages-….warc.gz}; feeds, robots.txt, errors,
 * redirections and what was cut short in {@code other-….warc.gz}. One process writes at a time; what a process that was
 * killed had written is kept.
 */
public final class Archive implements AutoCloseable {

    private static final long LARGEST = 1L << 30;

    /** Where a record goes. */
    public enum Part {
        /** To be read. */
        PAGES,
        /** Kept, not read. */
        OTHER;

        String prefix() {
            return name().toLowerCase(Locale.ROOT) + "-";
        }
    }

    /**
     * What an answer says again.
     *
     * @param record the id of the record that holds the content
     * @param location the address that it was fetched from
     * @param fetched when
     */
    public record Earlier(String record, String location, Instant fetched) {}

    private final ArchiveFolder folder;
    private final String software;
    private final String userAgent;
    private final Supplier<UUID> ids;
    private final Captures captures;
    private final Map<Part, ArchiveFile> files = new EnumMap<>(Part.class);
    private final List<Path> closed = new ArrayList<>();

    /**
     * Opens a folder; makes it where it is not there.
     *
     * @param folder the folder
     * @param software who writes, as {@code Readout/1.0}
     * @param userAgent how we name ourselves to servers
     * @param ids gives ids for records, each once
     * @throws ReadoutException with {@code FILES} if it cannot be written, or another process writes to it
     */
    public Archive(Path folder, String software, String userAgent, Supplier<UUID> ids) {
        this.folder = new ArchiveFolder(folder);
        this.software = software;
        this.userAgent = userAgent;
        this.ids = ids;
        this.captures = new Captures(ids);
        closed.addAll(this.folder.recover());
    }

    /** The files with pages that are whole, by name. */
    public static List<Path> pages(Path folder) {
        return ArchiveFolder.whole(folder, Part.PAGES.prefix());
    }

    /**
     * Keeps an answer with the request that it answers.
     *
     * @param part where
     * @param answer the answer
     * @param now when it came
     */
    public synchronized Kept response(Part part, Answer answer, Instant now) {
        return folder.writing(() -> {
            ArchiveFile file = file(part, now);
            return kept(file, captures.response(answer, file.info(), now), answer, now);
        });
    }

    /**
     * Keeps that a content is still the same.
     *
     * @param part where
     * @param answer the answer: 304, or the same body again
     * @param earlier where the content is
     * @param now when it came
     */
    public synchronized Kept revisit(Part part, Answer answer, Earlier earlier, Instant now) {
        return folder.writing(() -> {
            ArchiveFile file = file(part, now);
            return kept(file, captures.revisit(answer, earlier, file.info(), now), answer, now);
        });
    }

    /**
     * Closes the files that were written to, and gives them their names.
     *
     * @return the files closed since the last call
     */
    public synchronized List<Path> finishFiles() {
        return folder.writing(() -> {
            for (Part part : Part.values()) {
                finish(part);
            }
            List<Path> done = List.copyOf(closed);
            closed.clear();
            return done;
        });
    }

    @Override
    public synchronized void close() {
        finishFiles();
        folder.close();
    }

    private Kept kept(ArchiveFile file, WarcCaptureRecord record, Answer answer, Instant now) throws IOException {
        file.write(record);
        file.write(captures.request(answer, record.id(), file.info(), now));
        return new Kept(record.id().toString(), Captures.digest(answer).hex());
    }

    private void finish(Part part) throws IOException {
        ArchiveFile file = files.remove(part);
        if (file != null) {
            file.close();
            closed.add(file.path());
        }
    }

    private ArchiveFile file(Part part, Instant now) throws IOException {
        ArchiveFile file = files.get(part);
        if (file != null && file.size() > LARGEST) {
            finish(part);
            file = null;
        }
        if (file == null) {
            file = new ArchiveFile(folder.fresh(part.prefix(), now), software, userAgent, now, ids.get());
            files.put(part, file);
        }
        return file;
    }
}
