package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Linkage;
import dev.readout.pipeline.RecordLinking;
import dev.readout.pipeline.load.ClusterLinking;
import dev.readout.pipeline.load.ClusterTables;
import dev.readout.spark.page.StreetSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job on {@code local[2]} gives what one machine gives, to the byte, and goes on where an earlier one ended. */
class ClusterJobTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static List<Path> files;

    @SuppressWarnings("NullAway.Init")
    private static Path out;

    @SuppressWarnings("NullAway.Init")
    private static List<StageDone> stages;

    @BeforeAll
    static void run() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        files = Corpus.in(in);
        out = folder.resolve("out");
        stages = job(3);
    }

    @Test
    void tellsOfEachStageWhatItGave() throws IOException {
        assertThat(stages).extracting(StageDone::stage).containsExactly("pages", "readings", "facts", "record");
        assertThat(stages.get(0).counts())
                .containsEntry("skipped:bad-json", 1L)
                .containsEntry("skipped:passed-over:no-two-states", 1L);
        long articles = Output.rows(out, "articles").size();
        assertThat(stages.get(1).counts()).containsOnly(entry("articles", articles));
        assertThat(stages.get(2).counts())
                .containsEntry("articles", articles)
                .containsEntry(
                        "statements", (long) Output.rows(out, "statements").size())
                .doesNotContainKey("contacts");
    }

    @Test
    void givesTheRecordOfOneMachine() throws IOException {
        assertThat(Output.lines(out)).isEqualTo(PlainRun.lines(files));
    }

    @Test
    void tellsWhatWasSkippedAndWhy() throws IOException {
        String in = folder.resolve("in").toString();
        assertThat(Output.rows(out, "skipped"))
                .extracting(row -> row.get("source") + " " + row.get("reason"))
                .containsExactlyInAnyOrder(
                        in + "/lines.jsonl:3 bad-json",
                        in + "/lines.jsonl:4 empty",
                        in + "/lines.jsonl:5 language",
                        "https://example.org/soup passed-over:no-two-states",
                        in + "/pages.warc.gz damaged",
                        in + "/picture.bin binary");
    }

    @Test
    void writesTheTablesOfTheExport() throws IOException {
        String lines = Output.lines(out);
        for (String table : List.of("articles", "engagements", "statements", "agreements", "measures", "events")) {
            String type = "{\"type\":\"" + table.substring(0, table.length() - 1) + "\"";
            assertThat(Output.rows(out, table))
                    .as(table)
                    .hasSameSizeAs(
                            lines.lines().filter(line -> line.startsWith(type)).toList());
        }
        assertThat(Output.rows(out, "engagements"))
                .extracting(row -> row.get("id"))
                .contains("bra-ken-visit-2025-03-03");
    }

    @Test
    void fillsADatabaseWithWhatOneMachineLinks() throws IOException {
        Linkage linkage = new RecordLinking().link(PlainRun.readings(files));
        List<ArticleReading> bare = linkage.record().articles().stream()
                .map(article ->
                        new ArticleReading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))
                .toList();
        ClusterLinking linking = new ClusterLinking(ClusterTables.in(out), new RecordLinking());
        linking.standFor(linkage.record().articles().stream().map(Article::id).collect(Collectors.toSet()));
        assertThat(linking.link(bare)).isEqualTo(linkage);
    }

    @Test
    void goesOnFromWhatAnEarlierJobLeft() throws IOException {
        String before = Output.lines(out);
        Path readings = out.resolve("checkpoints/readings/part-00000.gz");
        FileTime read = Files.getLastModifiedTime(readings);
        deleteAll(out.resolve("checkpoints/facts"));
        assertThat(job(2)).extracting(StageDone::reused).containsExactly(true, true, false, false);
        assertThat(Files.getLastModifiedTime(readings)).isEqualTo(read);
        assertThat(Output.lines(out)).isEqualTo(before);
    }

    private static List<StageDone> job(int partitions) {
        try (JavaSparkContext spark = LocalSpark.open("local[2]")) {
            List<StageDone> stages = new ArrayList<>();
            new ClusterJob(spark, settings(folder.resolve("in"), out, partitions), Clock.systemUTC(), stages::add)
                    .run();
            return stages;
        }
    }

    static JobSettings settings(Path in, Path out, int partitions) {
        return new JobSettings(
                List.of(in.toString()), out.toString(), new StreetSettings(true, 2, Map.of()), partitions, 5);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
