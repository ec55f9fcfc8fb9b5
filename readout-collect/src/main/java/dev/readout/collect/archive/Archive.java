package dev.readout.collect.archive;

import dev.readout.collect.net.Exchange.Answer;
import dev.readout.collect.net.Exchange.Cut;
import dev.readout.model.ReadoutException;
import dev.readout.model.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * A folder of web archives. Pages that are to be read lie in files {@code pages-….warc.gz}; feeds, robots.txt, errors,
 * redirections and what was cut short in {@code other-….warc.gz}. One process writes at a time; what a process that was
 * killed had written is kept.
 */
public final class Archive implements AutoCloseable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String END = ".warc.gz";
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

    private final Path folder;
    private final String software;
    private final String userAgent;
    private final Supplier<UUID> ids;
    private final FileChannel lockFile;
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
        this.folder = folder;
        this.software = software;
        this.userAgent = userAgent;
        this.ids = ids;
        this.lockFile = lock(folder);
        closed.addAll(recover());
    }

    /** The files with pages that are whole, by name. */
    public static List<Path> pages(Path folder) {
        return named(folder, Part.PAGES.prefix(), END);
    }

    /**
     * Keeps an answer with the request that it answers.
     *
     * @param part where
     * @param answer the answer
     * @param now when it came
     */
    public synchronized Kept response(Part part, Answer answer, Instant now) {
        return writing(() -> {
            ArchiveFile file = file(part, now);
            WarcDigest digest = digest(answer);
            WarcResponse.Builder record = new WarcResponse.Builder(answer.asked());
            common(record, file, answer, now);
            record.payloadDigest(digest).body(http(answer, answer.body()));
            if (answer.cut() != null) {
                record.truncated(reason(answer.cut()));
            }
            WarcResponse response = record.build();
            file.write(response);
            request(file, answer, response.id(), now);
            return new Kept(response.id().toString(), digest.hex());
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
        return writing(() -> {
            ArchiveFile file = file(part, now);
            boolean notModified = answer.status() == 304;
            WarcRevisit.Builder record = new WarcRevisit.Builder(
                    answer.asked(),
                    notModified ? WarcRevisit.SERVER_NOT_MODIFIED_1_1 : WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1);
            common(record, file, answer, now);
            record.refersTo(URI.create(earlier.record()), URI.create(earlier.location()), earlier.fetched());
            WarcDigest digest = digest(answer);
            if (!notModified) {
                record.payloadDigest(digest);
            }
            record.body(http(answer, new byte[0]));
            WarcRevisit revisit = record.build();
            file.write(revisit);
            request(file, answer, revisit.id(), now);
            return new Kept(revisit.id().toString(), digest.hex());
        });
    }

    /**
     * Closes the files that were written to, and gives them their names.
     *
     * @return the files closed since the last call
     */
    public synchronized List<Path> finishFiles() {
        return writing(() -> {
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
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            file = fresh(part, now);
            files.put(part, file);
        }
        return file;
    }

    private ArchiveFile fresh(Part part, Instant now) throws IOException {
        String stem = part.prefix() + STAMP.format(now);
        for (int number = 1; ; number++) {
            Path path = folder.resolve(stem + String.format(Locale.ROOT, "-%04d", number) + END);
            if (!Files.exists(path)) {
                return new ArchiveFile(path, software, userAgent, now, ids.get());
            }
        }
    }

    private void common(WarcCaptureRecord.AbstractBuilder<?, ?> record, ArchiveFile file, Answer answer, Instant now) {
        record.version(MessageVersion.WARC_1_1);
        record.recordId(ids.get());
        record.date(now);
        record.warcinfoId(file.info());
        if (answer.peer() != null) {
            record.ipAddress(answer.peer());
        }
    }

    private void request(ArchiveFile file, Answer answer, URI response, Instant now) throws IOException {
        String path = answer.asked().getRawPath()
                + (answer.asked().getRawQuery() == null
                        ? ""
                        : "?" + answer.asked().getRawQuery());
        HttpRequest.Builder request = new HttpRequest.Builder("GET", path);
        answer.request().forEach(field -> request.addHeader(field.name(), field.value()));
        WarcRequest.Builder record = new WarcRequest.Builder(answer.asked());
        common(record, file, answer, now);
        record.concurrentTo(response);
        record.body(request.build());
        file.write(record.build());
    }

    /** The answer as it was sent, but for the coding of the transfer, which is gone and keeps its name with a mark. */
    private static HttpResponse http(Answer answer, byte[] body) {
        HttpResponse.Builder response = new HttpResponse.Builder(answer.status(), answer.reason());
        MediaType type = MediaType.OCTET_STREAM;
        if (body.length > 0) {
            response.body(type, body);
        }
        Map<String, List<String>> fields = new java.util.LinkedHashMap<>();
        answer.fields().forEach(field -> {
            String name = field.name();
            boolean transfer = name.equalsIgnoreCase("Transfer-Encoding") || name.equalsIgnoreCase("Content-Length");
            fields.computeIfAbsent(transfer ? "X-Crawler-" + name : name, key -> new ArrayList<>())
                    .add(field.value());
        });
        fields.forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        return response.build();
    }

    private static WarcDigest digest(Answer answer) {
        return new WarcDigest("sha256", Sha256.of(answer.body()));
    }

    private static WarcTruncationReason reason(Cut cut) {
        return switch (cut) {
            case LENGTH -> WarcTruncationReason.LENGTH;
            case TIME -> WarcTruncationReason.TIME;
            case DISCONNECT -> WarcTruncationReason.DISCONNECT;
        };
    }

    /** Files that a killed process left open get their names; a record that is cut short at their end is passed over by readers. */
    private List<Path> recover() {
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

    /** A step that writes. */
    private interface Step<T> {
        T take() throws IOException;
    }

    private <T> T writing(Step<T> step) {
        try {
            return step.take();
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
