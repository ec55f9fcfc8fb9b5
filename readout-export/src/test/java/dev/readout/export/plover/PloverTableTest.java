package dev.readout.export.plover;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.readout.export.Records;
import dev.readout.export.csv.CsvTable;
import dev.readout.model.record.EventType;
import dev.readout.model.record.Record;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PloverTableTest {

    @Test
    void anEventStandsInTheColumnsOfTheField() {
        Record record = Records.small();
        StringWriter out = new StringWriter();
        CsvTable.write(PloverTable.of(record), record.events(), out);
        NamedCsvRecord row = CsvReader.builder().ofNamedCsvRecord(out.toString()).stream()
                .findFirst()
                .orElseThrow();
        assertThat(row.getFieldsAsMap())
                .containsEntry("Event Date", "2025-07-11")
                .containsEntry("Event Type", "CONSULT")
                .containsEntry("Quad Code", "VERBAL COOPERATION")
                .containsEntry("Actor Name", "Wang Yi")
                .containsEntry("Actor Country", "CHN")
                .containsEntry("Recipient Name", "")
                .containsEntry("Recipient Name Raw", "Marco Rubio")
                .containsEntry("Placename", "Kuala Lumpur")
                .containsEntry("Country", "MYS")
                .containsEntry("Publication Date", "2025-07-12")
                .containsEntry("Text", "Wang Yi and Marco Rubio met in Kuala Lumpur on Friday");
    }

    @Test
    void sixteenTypesFallIntoFourQuads() {
        Map<String, Long> quads = Arrays.stream(EventType.values())
                .collect(Collectors.groupingBy(PloverTable::quad, Collectors.counting()));
        assertThat(quads)
                .isEqualTo(Map.of(
                        "VERBAL COOPERATION", 4L,
                        "MATERIAL COOPERATION", 3L,
                        "VERBAL CONFLICT", 4L,
                        "MATERIAL CONFLICT", 5L));
    }
}
