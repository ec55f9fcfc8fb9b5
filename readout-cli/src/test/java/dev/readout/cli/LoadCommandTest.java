package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.parquet.ParquetTable;
import dev.readout.export.record.RecordJson;
import dev.readout.export.table.Column;
import dev.readout.export.table.ColumnType;
import dev.readout.export.table.Table;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.reading.Linkage;
import dev.readout.page.ArticleReader;
import dev.readout.pipeline.Readout;
import dev.readout.pipeline.RecordLinking;
import dev.readout.reading.rule.Rulebook;
import dev.readout.store.json.FactCodec;
import dev.readout.store.json.ReadingBody;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code load}, of tables as a cluster writes them. */
class LoadCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final FactCodec codec = new FactCodec();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String read = "";

    @BeforeEach
    void writeTables() throws IOException {
        Path file = StartedReadout.article(folder);
        List<Article> articles = new ArrayList<>();
        new ArticleReader()
                .read(
                        file.toString(),
                        file,
                        outcome -> outcome.fold(one -> articles.add(one.article()), rejected -> false));
        try (EnglishAnalyzer analyzer = EnglishAnalyzer.open()) {
            List<ArticleReading> readings = new Readout(analyzer, Rulebook.bundled()).read(articles);
            Linkage linkage = new RecordLinking().link(readings);
            StringWriter json = new StringWriter();
            RecordJson.write(linkage.record(), json);
            read = json.toString();
            write(readings, linkage);
        }
    }

    @Test
    void bringsTheRecordIntoADatabase() {
        assertThat(run("load", folder.resolve("job").toString())).isEqualTo(ExitCode.DONE);
        assertThat(err.toString())
                .contains("Loaded 1 new article in ")
                .contains("0 known before.")
                .contains("facts added, 0 changed, 0 withdrawn.");
        assertThat(run("export")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEqualTo(read).contains("\"Wang Yi\"");
    }

    @Test
    void bringsNothingTwice() {
        run("load", folder.resolve("job").toString());
        assertThat(run("load", folder.resolve("job/record").toString())).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).contains("1 known before.").contains("0 facts added, 0 changed, 0 withdrawn.");
    }

    @Test
    void saysWhatIsNoRecordOfACluster() {
        assertThat(run("load", folder.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("holds no record of a cluster");
    }

    private void write(List<ArticleReading> readings, Linkage linkage) throws IOException {
        table(
                "readings",
                List.of("id", "article", "reading"),
                readings.stream()
                        .map(reading -> List.of(
                                reading.article().id().value(),
                                codec.write(reading.article()),
                                codec.write(ReadingBody.of(reading))))
                        .toList());
        table(
                "contacts",
                List.of("article", "contact", "engagement"),
                linkage.engagements().entrySet().stream()
                        .map(contact -> List.of(
                                contact.getKey().article().value(),
                                Integer.toString(contact.getKey().index()),
                                contact.getValue()))
                        .toList());
        List<List<String>> facts = new ArrayList<>();
        linkage.record().engagements().forEach(fact -> facts.add(List.of("engagements", codec.write(fact))));
        linkage.record().statements().forEach(fact -> facts.add(List.of("statements", codec.write(fact))));
        linkage.record().agreements().forEach(fact -> facts.add(List.of("agreements", codec.write(fact))));
        linkage.record().measures().forEach(fact -> facts.add(List.of("measures", codec.write(fact))));
        linkage.record().events().forEach(fact -> facts.add(List.of("events", codec.write(fact))));
        table("facts", List.of("sort", "fact"), facts);
    }

    private void table(String name, List<String> columns, List<List<String>> rows) throws IOException {
        List<Column<List<String>>> cells = new ArrayList<>();
        for (String column : columns) {
            int index = cells.size();
            cells.add(new Column<>(column, ColumnType.STRING, column, row -> cell(row, index)));
        }
        Path place = Files.createDirectories(folder.resolve("job/record/" + name + ".parquet"));
        ParquetTable.write(new Table<>(name, name, cells), rows, place.resolve("part-00000.parquet"));
    }

    private static @Nullable Object cell(List<String> row, int index) {
        return row.get(index);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--db");
        all.add(folder.resolve("loaded.db").toString());
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, false);
        return Main.run(console, all.toArray(String[]::new));
    }
}
