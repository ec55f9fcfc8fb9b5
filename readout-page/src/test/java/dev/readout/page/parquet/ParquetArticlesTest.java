package dev.readout.page.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.Article;
import dev.readout.page.ArticleReader;
import dev.readout.page.ReadOutcome;
import dev.readout.page.Rejection;
import dev.readout.page.SourceFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles out of Parquet files, as other tools write them. */
class ParquetArticlesTest {

    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("""
            message rows {
              optional binary url (STRING);
              optional binary text (STRING);
              optional binary title (STRING);
              optional int64 published (TIMESTAMP(MICROS,true));
              optional group authors (LIST) { repeated group list { optional binary element (STRING); } }
              optional double score;
            }
            """);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "GZIP", "SNAPPY", "ZSTD", "LZ4_RAW"})
    void aRowIsAnArticleAsALineOfJsonIs(CompressionCodecName codec) throws IOException {
        Path file = write(codec, row("Ministers met in Lisbon. ".repeat(40), true));
        String json = "{\"url\":\"https://example.org/1\",\"text\":\"" + "Ministers met in Lisbon. ".repeat(40)
                + "\",\"title\":\"Talks\",\"published\":\"2025-07-11T08:30:00Z\",\"authors\":[\"Ana Rojas\",\"Kari Dahl\"]}";
        ReadOutcome line = new ArticleReader()
                .read(file.toString(), json.getBytes(StandardCharsets.UTF_8), SourceFormat.JSON_LINES)
                .get(0);
        assertThat(outcomes(file)).containsExactly(line);
        assertThat(article(outcomes(file).get(0)).authors()).containsExactly("Ana Rojas", "Kari Dahl");
    }

    @Test
    void aRowWithoutATextIsCountedAndPassedOver() throws IOException {
        Path file = write(CompressionCodecName.SNAPPY, row(null, false), row("Ministers met.", false));
        assertThat(outcomes(file)).extracting(ReadOutcome::source).containsExactly(file + ":1", file + ":2");
        assertThat(rejection(outcomes(file).get(0))).isEqualTo(Rejection.BAD_JSON);
        assertThat(article(outcomes(file).get(1)).text()).isEqualTo("Ministers met.");
    }

    @Test
    void aFileThatIsCutShortIsDamaged() throws IOException {
        Path file = write(CompressionCodecName.ZSTD, row("Ministers met.", true));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
        assertThat(outcomes(file))
                .singleElement()
                .satisfies(one -> assertThat(rejection(one)).isEqualTo(Rejection.DAMAGED));
    }

    @Test
    void aFileWithoutRowsIsEmpty() throws IOException {
        assertThat(outcomes(write(CompressionCodecName.GZIP)))
                .singleElement()
                .satisfies(one -> assertThat(rejection(one)).isEqualTo(Rejection.EMPTY));
    }

    private static Group row(@Nullable String text, boolean known) {
        Group row = new SimpleGroupFactory(SCHEMA).newGroup();
        if (text != null) {
            row.add("text", text);
        }
        if (known) {
            row.add("url", "https://example.org/1");
            row.add("title", "Talks");
            row.add("published", 1_752_222_600_000_000L);
            Group authors = row.addGroup("authors");
            authors.addGroup("list").add("element", "Ana Rojas");
            authors.addGroup("list").add("element", "Kari Dahl");
            row.add("score", 0.5);
        }
        return row;
    }

    private Path write(CompressionCodecName codec, Group... rows) throws IOException {
        Path file = folder.resolve(codec + ".parquet");
        try (ParquetWriter<Group> out = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(SCHEMA)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new TestCodecs())
                .withCompressionCodec(codec)
                .build()) {
            for (Group row : rows) {
                out.write(row);
            }
        }
        return file;
    }

    private static List<ReadOutcome> outcomes(Path file) throws IOException {
        List<ReadOutcome> outcomes = new ArrayList<>();
        new ArticleReader().read(file.toString(), file, outcomes::add);
        return outcomes;
    }

    private static Article article(ReadOutcome outcome) {
        return outcome.fold(ReadOutcome.Read::article, rejected -> {
            throw new AssertionError(rejected.detail());
        });
    }

    private static Rejection rejection(ReadOutcome outcome) {
        return outcome.fold(
                read -> {
                    throw new AssertionError("it was read: " + read.article());
                },
                ReadOutcome.Rejected::reason);
    }
}
