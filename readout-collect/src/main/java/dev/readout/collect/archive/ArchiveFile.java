package dev.readout.collect.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** One file of an archive, each record compressed by itself; it has its name only when it is whole. */
final class ArchiveFile implements AutoCloseable {

    /** The end of the name of a file that is being written. */
    static final String OPEN = ".open";

    private final Path path;
    private final Path open;
    private final FileBytes bytes;
    private final WarcWriter writer;
    private final URI info;

    ArchiveFile(Path path, String software, String userAgent, Instant now, UUID id) throws IOException {
        this.path = path;
        this.open = path.resolveSibling(path.getFileName() + OPEN);
        this.bytes = new FileBytes(open);
        this.writer = new WarcWriter(bytes, WarcCompression.GZIP);
        this.info = URI.create("urn:uuid:" + id);
        writer.write(new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(info)
                .date(now)
                .filename(String.valueOf(path.getFileName()))
                .fields(Map.of(
                        "software", List.of(software),
                        "format", List.of("WARC File Format 1.1"),
                        "http-header-user-agent", List.of(userAgent),
                        "robots", List.of("obeyed")))
                .build());
    }

    void write(WarcRecord record) throws IOException {
        writer.write(record);
    }

    /** The id of the record that tells who wrote the file. */
    URI info() {
        return info;
    }

    /** How many bytes were written. */
    long size() {
        return bytes.size();
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        bytes.close();
        Files.move(open, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
