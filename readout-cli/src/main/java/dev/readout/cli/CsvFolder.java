package dev.readout.cli;

import dev.readout.export.csv.RecordCsv;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Record;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A record as CSV files in a folder, one for each sort of fact. */
final class CsvFolder {

    private final Path folder;

    CsvFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the files; those of the same names are written over. */
    void write(Record record) throws IOException {
        Files.createDirectories(folder);
        Map<ArticleId, Article> articles =
                record.articles().stream().collect(Collectors.toMap(Article::id, article -> article));
        table("engagements", articles, csv -> csv.engagements(record.engagements()));
        table("statements", articles, csv -> csv.statements(record.statements()));
        table("agreements", articles, csv -> csv.agreements(record.agreements()));
        table("measures", articles, csv -> csv.measures(record.measures()));
        table("events", articles, csv -> csv.events(record.events()));
    }

    private void table(String name, Map<ArticleId, Article> articles, Consumer<RecordCsv> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8)) {
            rows.accept(new RecordCsv(articles, out));
        }
    }
}
