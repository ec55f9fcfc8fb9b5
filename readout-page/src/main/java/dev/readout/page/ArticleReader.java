package dev.readout.page;

import dev.readout.model.article.Article;
import dev.readout.model.article.BlockKind;
import dev.readout.page.bytes.DeclaredEncoding;
import dev.readout.page.bytes.TextBytes;
import dev.readout.page.html.HtmlReader;
import dev.readout.page.html.PageWords;
import dev.readout.page.parquet.ParquetRows;
import dev.readout.page.plain.Particulars;
import dev.readout.page.plain.PlainTextReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/**
 * The front door: bytes in, articles out. Plain text, web pages, JSON, JSON lines and web archives, each
 * as it is or compressed with gzip, are told apart by name or first bytes. Every document has one outcome for each article in it, in order; none throws.
 *
 * <p>Immutable, and may be shared between threads as far as its gate and progress may.
 */
public final class ArticleReader {

    /** The longest article that is read, in bytes: 16 MiB. JSON lines may be longer as a file, though no one line. */
    public static final int LONGEST = 16 << 20;

    private final ArchiveArticles archives;

    /** A reader of everything that it is given. */
    public ArticleReader() {
        this(ArchiveGate.OPEN);
    }

    /**
     * A reader that passes over most pages of archives; other files it reads whole.
     *
     * @param gate decides on each page of an archive; may be asked by several threads
     */
    public ArticleReader(ArchiveGate gate) {
        this(gate, ArchiveProgress.NONE);
    }

    /**
     * A reader that also goes on in archives where it was before.
     *
     * @param gate decides on each page of an archive; may be asked by several threads
     * @param progress tells where to begin in an archive, and is told how far it was read
     */
    public ArticleReader(ArchiveGate gate, ArchiveProgress progress) {
        archives = new ArchiveArticles(gate, progress);
    }

    /**
     * Reads a document of any form.
     *
     * @param source its path or address, as it should stand in reports
     * @param bytes the document
     */
    public List<ReadOutcome> read(String source, byte[] bytes) {
        return read(source, bytes, SourceFormat.GUESS);
    }

    /**
     * Reads a document.
     *
     * @param source its path or address, as it should stand in reports
     * @param bytes the document
     * @param format its form, or {@link SourceFormat#GUESS}
     */
    public List<ReadOutcome> read(String source, byte[] bytes, SourceFormat format) {
        List<ReadOutcome> outcomes = new ArrayList<>();
        try {
            read(source, new ByteArrayInputStream(bytes), format, outcomes::add);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
        return List.copyOf(outcomes);
    }

    /**
     * Reads a document from a stream, JSON lines and the records of an archive one by one, so that a file of any
     * length needs the memory of one article.
     *
     * @param source its path or address, as it should stand in reports
     * @param in the document; read to its end or past {@link #LONGEST}, not closed
     * @param format its form, or {@link SourceFormat#GUESS}
     * @param outcomes takes each outcome, in order
     * @throws IOException if the stream cannot be read
     */
    public void read(String source, InputStream in, SourceFormat format, Consumer<ReadOutcome> outcomes)
            throws IOException {
        Packed packed = Packed.of(in);
        SourceFormat form = format == SourceFormat.GUESS ? SourceFormat.ofName(source) : format;
        if (form == SourceFormat.WARC || packed.isArchive()) {
            archives.read(source, packed, outcomes);
            return;
        }
        try {
            readLoose(source, new LimitedLines(packed.opened(), LONGEST), form, outcomes);
        } catch (ZipException | EOFException e) {
            outcomes.accept(new ReadOutcome.Rejected(
                    source, Rejection.DAMAGED, "the compressed file is damaged or cut short: " + e.getMessage()));
        }
    }

    /**
     * Reads a file of the local disk: as {@link #read(String, InputStream, SourceFormat, Consumer)} does, and Parquet files too,
     * whose rows cannot be read from a stream.
     *
     * @param source its path, as it should stand in reports
     * @param file the file
     * @param outcomes takes each outcome, in order
     * @throws IOException if the file cannot be read
     */
    public void read(String source, Path file, Consumer<ReadOutcome> outcomes) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (isParquet(in)) {
                readParquet(source, new LocalInputFile(file), outcomes);
            } else {
                read(source, in, SourceFormat.GUESS, outcomes);
            }
        }
    }

    /**
     * Reads a Parquet file on any file system.
     *
     * @param source its path or address, as it should stand in reports
     * @param file the file
     * @param outcomes takes each row's outcome, in order
     * @throws IOException if the file cannot be read
     */
    public void readParquet(String source, InputFile file, Consumer<ReadOutcome> outcomes) throws IOException {
        TableArticles.read(source, file, outcomes);
    }

    /**
     * Whether a stream is that of a Parquet file; it stands at its beginning afterwards.
     *
     * @param in a stream at its beginning that can be marked
     * @throws IOException if it cannot be read
     */
    public static boolean isParquet(InputStream in) throws IOException {
        byte[] magic = ParquetRows.MAGIC.getBytes(StandardCharsets.US_ASCII);
        in.mark(magic.length);
        byte[] first = in.readNBytes(magic.length);
        in.reset();
        return Arrays.equals(first, magic);
    }

    private static void readLoose(String source, LimitedLines lines, SourceFormat told, Consumer<ReadOutcome> outcomes)
            throws IOException {
        SourceFormat form = told == SourceFormat.GUESS ? FirstBytes.format(lines.peek()) : told;
        if (form == SourceFormat.JSON_LINES) {
            readLines(source, lines, outcomes);
        } else {
            outcomes.accept(readWhole(source, lines, form));
        }
    }

    private static void readLines(String source, LimitedLines lines, Consumer<ReadOutcome> outcomes)
            throws IOException {
        if (TextBytes.isBinary(lines.peek())) {
            outcomes.accept(binary(source));
            return;
        }
        boolean any = false;
        for (Optional<LimitedLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank()) {
                any = true;
                outcomes.accept(readLine(source + ":" + line.get().number(), line.get()));
            }
        }
        if (!any) {
            outcomes.accept(empty(source));
        }
    }

    private static ReadOutcome readLine(String source, LimitedLines.Line line) {
        return line.isCut()
                ? tooLarge(source)
                : OneDocument.outcome(
                        source, () -> JsonArticle.read(source, TextBytes.decode(line.bytes(), Optional.empty())));
    }

    private static ReadOutcome readWhole(String source, LimitedLines lines, SourceFormat form) throws IOException {
        LimitedLines.Line whole = lines.rest();
        return whole.isCut()
                ? tooLarge(source)
                : readBytes(source, whole.bytes(), form, Optional.empty(), ArchiveGate.OPEN);
    }

    /** The one article in bytes that are no longer than {@link #LONGEST}, in an encoding that may be told from outside. */
    static ReadOutcome readBytes(
            String source, byte[] bytes, SourceFormat form, Optional<Charset> told, ArchiveGate gate) {
        return OneDocument.outcome(source, () -> decoded(source, bytes, form, told, gate));
    }

    private static ReadOutcome decoded(
            String source, byte[] bytes, SourceFormat form, Optional<Charset> told, ArchiveGate gate) {
        if (LimitedLines.isBlank(bytes)) {
            return empty(source);
        }
        if (TextBytes.isBinary(bytes)) {
            return binary(source);
        }
        String text = TextBytes.decode(bytes, told.or(() -> DeclaredEncoding.of(bytes)));
        Optional<String> refusal = gate == ArchiveGate.OPEN
                ? Optional.empty()
                : gate.refusal(form == SourceFormat.HTML ? PageWords.of(text) : text);
        if (refusal.isPresent()) {
            return new ReadOutcome.Rejected(source, Rejection.PASSED_OVER, refusal.get());
        }
        return switch (form) {
            case JSON -> JsonArticle.read(source, text);
            case HTML -> readPage(source, text);
            default -> readText(source, text);
        };
    }

    private static ReadOutcome readPage(String source, String html) {
        Article article = HtmlReader.read(source, html);
        if (article.text().isBlank()) {
            return new ReadOutcome.Rejected(source, Rejection.NO_TEXT, "the page shows no words");
        }
        boolean bare = article.blocks(BlockKind.BODY).isEmpty() && article.published() == null;
        return bare
                ? new ReadOutcome.Rejected(source, Rejection.NO_TEXT, "no paragraph of an article on the page")
                : new ReadOutcome.Read(source, article);
    }

    private static ReadOutcome readText(String source, String text) {
        return text.isBlank()
                ? empty(source)
                : new ReadOutcome.Read(source, PlainTextReader.read(source, text, Particulars.NONE));
    }

    private static ReadOutcome empty(String source) {
        return new ReadOutcome.Rejected(source, Rejection.EMPTY, "nothing in it but white space");
    }

    private static ReadOutcome binary(String source) {
        return new ReadOutcome.Rejected(
                source, Rejection.BINARY, "no text: a picture, an archive or another binary format");
    }

    static ReadOutcome tooLarge(String source) {
        return new ReadOutcome.Rejected(
                source,
                Rejection.TOO_LARGE,
                "longer than " + (LONGEST >> 20) + " MiB, the most that one article may have");
    }
}
