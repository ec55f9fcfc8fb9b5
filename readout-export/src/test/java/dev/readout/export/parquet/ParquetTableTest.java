package dev.readout.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Records;
import dev.readout.export.table.RecordTables;
import dev.readout.export.table.Table;
import dev.readout.model.article.Article;
import dev.readout.model.record.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTableTest {

    private static final Record RECORD = Records.small();
    private static final RecordTables TABLES =
            new RecordTables(RECORD.articles().stream().collect(Collectors.toMap(Article::id, Function.identity())));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyCellIsReadBackAsTheTableHasIt() throws IOException {
        assertCells(TABLES.articles(), RECORD.articles());
        assertCells(TABLES.engagements(), RECORD.engagements());
        assertCells(TABLES.statements(), RECORD.statements());
        assertCells(TABLES.agreements(), RECORD.agreements());
        assertCells(TABLES.measures(), RECORD.measures());
        assertCells(TABLES.events(), RECORD.events());
    }

    @Test
    void aTableWithoutRowsKeepsItsColumns() throws IOException {
        Path file = folder.resolve("none.parquet");
        ParquetTable.write(TABLES.measures(), List.of(), file);
        assertThat(rows(file, TABLES.measures())).isEmpty();
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one.parquet");
        Path other = folder.resolve("other.parquet");
        ParquetTable.write(TABLES.engagements(), RECORD.engagements(), one);
        ParquetTable.write(TABLES.engagements(), RECORD.engagements(), other);
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void aFileOfThatNameIsWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("old.parquet"), "something else");
        ParquetTable.write(TABLES.events(), RECORD.events(), file);
        assertThat(rows(file, TABLES.events())).hasSize(1);
    }

    private <T> void assertCells(Table<T> table, List<T> facts) throws IOException {
        Path file = folder.resolve(table.name() + ".parquet");
        ParquetTable.write(table, facts, file);
        List<List<String>> expected = facts.stream()
                .map(fact ->
                        table.row(fact).stream().map(ParquetTableTest::text).toList())
                .toList();
        assertThat(rows(file, table)).as(table.name()).isEqualTo(expected);
    }

    /** Numbers are told by their value: 25 and 25.0 are the same. */
    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "nothing";
        }
        return cell instanceof Number number ? Double.toString(number.doubleValue()) : cell.toString();
    }

    private static List<List<String>> rows(Path file, Table<?> table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        ParquetReadOptions options = HadoopReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new GzipPages())
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            assertThat(schema).isEqualTo(ParquetTable.schema(table));
            PageReadStore pages = reader.readNextRowGroup();
            while (pages != null) {
                RecordReader<Group> groups = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long row = 0; row < pages.getRowCount(); row++) {
                    rows.add(cells(groups.read(), table));
                }
                pages = reader.readNextRowGroup();
            }
        }
        return rows;
    }

    private static List<String> cells(Group group, Table<?> table) {
        return table.columns().stream()
                .map(column -> {
                    if (group.getFieldRepetitionCount(column.name()) == 0) {
                        return "nothing";
                    }
                    return switch (column.type()) {
                        case STRING -> group.getString(column.name(), 0);
                        case INTEGER -> Double.toString((double) group.getLong(column.name(), 0));
                        case NUMBER -> Double.toString(group.getDouble(column.name(), 0));
                    };
                })
                .toList();
    }
}
