package dev.readout.page;

import dev.readout.page.json.JsonValue;
import dev.readout.page.parquet.ParquetRows;
import dev.readout.page.parquet.UnreadableTable;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.parquet.io.InputFile;

/** The articles in a Parquet file: a row is an article, with the columns that JSON lines have as fields. */
final class TableArticles {

    private static final Set<String> COLUMNS =
            Set.of("text", "url", "title", "published", "outlet", "authors", "author", "language");

    private TableArticles() {}

    static void read(String source, InputFile file, Consumer<ReadOutcome> outcomes) throws IOException {
        AtomicLong row = new AtomicLong();
        try {
            ParquetRows.read(
                    file, COLUMNS, fields -> outcomes.accept(row(source + ":" + row.incrementAndGet(), fields)));
        } catch (UnreadableTable e) {
            outcomes.accept(new ReadOutcome.Rejected(
                    source, Rejection.DAMAGED, "the Parquet file cannot be read on: " + e.getMessage()));
            return;
        }
        if (row.get() == 0) {
            outcomes.accept(new ReadOutcome.Rejected(
                    source,
                    Rejection.EMPTY,
                    "no row with a column \"text\" or another of an article in the Parquet file"));
        }
    }

    private static ReadOutcome row(String source, JsonValue.Fields fields) {
        return OneDocument.outcome(source, () -> JsonArticle.read(source, fields));
    }
}
