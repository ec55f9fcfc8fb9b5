package dev.readout.spark;

import dev.readout.page.json.JsonValue;
import dev.readout.page.parquet.ParquetRows;
import dev.readout.spark.out.OutputTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.parquet.io.LocalInputFile;

/** Reads back what a job has written. */
final class Output {

    private Output() {}

    /** The whole export. */
    static String lines(Path out) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path part : parts(out.resolve("record/ndjson"))) {
            all.append(Files.readString(part));
        }
        return all.toString();
    }

    /** The rows of a table, as far as their cells are words. */
    static List<Map<String, String>> rows(Path out, String table) throws IOException {
        Set<String> columns = Set.copyOf(OutputTables.ofName(table).header());
        List<Map<String, String>> rows = new ArrayList<>();
        for (Path part : parts(out.resolve("record/" + table + ".parquet"))) {
            ParquetRows.read(new LocalInputFile(part), columns, row -> {
                Map<String, String> cells = new TreeMap<>();
                row.values().forEach((name, value) -> {
                    if (value instanceof JsonValue.Words words) {
                        cells.put(name, words.text());
                    }
                });
                rows.add(cells);
            });
        }
        return rows;
    }

    private static List<Path> parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }
}
