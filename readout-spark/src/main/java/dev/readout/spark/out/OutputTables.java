package dev.readout.spark.out;

import dev.readout.export.table.Column;
import dev.readout.export.table.ColumnType;
import dev.readout.export.table.RecordTables;
import dev.readout.export.table.Table;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ContactRef;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import dev.readout.spark.line.FactLine;
import dev.readout.spark.line.TellingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables that a job writes: those of the record, what was skipped, and what a database is filled from. */
public final class OutputTables {

    /** What was not read. */
    public static final String SKIPPED = "skipped";

    /** Articles and what was read in them, whole, for {@code readout load}. */
    public static final String READINGS = "readings";

    /** The facts of the record, whole, likewise. */
    public static final String FACTS = "facts";

    private OutputTables() {}

    /**
     * A table of cells by its name.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Table<List<@Nullable Object>> ofName(String name) {
        RecordTables tables = new RecordTables(Map.of());
        return switch (name) {
            case SKIPPED -> texts(SKIPPED, "What was not read, and why", List.of("source", "reason", "detail"));
            case READINGS -> texts(READINGS, "Articles and what was read in them", List.of("id", "article", "reading"));
            case FACTS -> texts(FACTS, "The facts of the record", List.of("sort", "fact"));
            case "contacts" ->
                texts("contacts", "Where each account of a contact went", List.of("article", "contact", "engagement"));
            case "articles" -> tables.articles().ofCells();
            case "engagements" -> tables.engagements().ofCells();
            case "statements" -> tables.statements().ofCells();
            case "agreements" -> tables.agreements().ofCells();
            case "measures" -> tables.measures().ofCells();
            case "events" -> tables.events().ofCells();
            default -> throw new IllegalArgumentException("no table is called " + name);
        };
    }

    /** The cells of a fact in the table of its sort. */
    public static List<@Nullable Object> cells(FactLine line) {
        Map<ArticleId, Article> articles = line.articles();
        RecordTables tables = new RecordTables(articles);
        Object fact = line.value(articles);
        return switch (line.sort()) {
            case ARTICLE -> tables.articles().row((Article) fact);
            case ENGAGEMENT -> tables.engagements().row((Engagement) fact);
            case STATEMENT -> tables.statements().row((Statement) fact);
            case AGREEMENT -> tables.agreements().row((Agreement) fact);
            case MEASURE -> tables.measures().row((Measure) fact);
            case EVENT -> tables.events().row((CodedEvent) fact);
            case CONTACT -> contact(line.order(), (String) fact);
        };
    }

    private static List<@Nullable Object> contact(String key, String engagement) {
        ContactRef ref = TellingLine.ref(key);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(ref.article());
        cells.add(ref.index());
        cells.add(engagement);
        return cells;
    }

    private static Table<List<@Nullable Object>> texts(String name, String title, List<String> columns) {
        List<Column<List<@Nullable Object>>> cells = new ArrayList<>();
        for (String column : columns) {
            int index = cells.size();
            cells.add(new Column<>(column, ColumnType.STRING, column, row -> row.get(index)));
        }
        return new Table<>(name, title, cells);
    }
}
