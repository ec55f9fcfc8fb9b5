package dev.readout.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.readout.export.Records;
import dev.readout.export.table.RecordTables;
import dev.readout.export.table.Table;
import dev.readout.model.article.Article;
import dev.readout.model.record.Record;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static final Record RECORD = Records.small();
    private static final RecordTables TABLES =
            new RecordTables(RECORD.articles().stream().collect(Collectors.toMap(Article::id, Function.identity())));

    @Test
    void everyEngagementHasItsRowAndItsSentence() {
        List<NamedCsvRecord> rows = rows(TABLES.engagements(), RECORD.engagements());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getField("parties")).isEqualTo("CHN; USA");
        assertThat(rows.get(0).getField("participants")).isEqualTo("Wang Yi (CHN); Marco Rubio (USA)");
        assertThat(rows.get(0).getField("quote")).isEqualTo("Wang Yi and Marco Rubio met in Kuala Lumpur on Friday");
        assertThat(rows.get(0).getField("start")).isEqualTo("2025-07-11");
        assertThat(rows.get(0).getField("latitude")).isEqualTo("3.14");
        assertThat(rows.get(1).getField("start")).as("unknown").isEmpty();
        assertThat(rows.get(1).getField("latitude")).as("unknown").isEmpty();
    }

    @Test
    void offsetsCountCodePoints() {
        NamedCsvRecord row = rows(TABLES.statements(), RECORD.statements()).get(0);
        String text = Records.meeting().text();
        int start = Integer.parseInt(row.getField("char_start"));
        int end = Integer.parseInt(row.getField("char_end"));
        String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        assertThat(words).isEqualTo(row.getField("quote"));
    }

    @Test
    void tablesOfEachSort() {
        assertThat(rows(TABLES.articles(), RECORD.articles()))
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row.getField("outlet")).isEqualTo("Strait Desk"));
        assertThat(rows(TABLES.agreements(), RECORD.agreements())).hasSize(1);
        assertThat(rows(TABLES.measures(), RECORD.measures()))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("rate_percent")).isEqualTo("25"));
        assertThat(rows(TABLES.events(), RECORD.events()))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("source_state")).isEqualTo("CHN"));
    }

    private static <T> List<NamedCsvRecord> rows(Table<T> table, List<T> facts) {
        StringWriter out = new StringWriter();
        CsvTable.write(table, facts, out);
        return CsvReader.builder().ofNamedCsvRecord(out.toString()).stream().toList();
    }
}
