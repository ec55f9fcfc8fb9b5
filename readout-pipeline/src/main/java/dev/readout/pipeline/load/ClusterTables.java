package dev.readout.pipeline.load;

import dev.readout.model.ReadoutException;
import dev.readout.page.json.JsonValue;
import dev.readout.page.parquet.ParquetRows;
import dev.readout.page.parquet.UnreadableTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.parquet.io.LocalInputFile;

/** The tables of a job's record: folders {@code NAME.parquet} of files, read in the order of their names. */
public final class ClusterTables {

    private final Path folder;

    private ClusterTables(Path folder) {
        this.folder = folder;
    }

    /**
     * The tables in a folder.
     *
     * @param folder what a job was given as {@code --out}, or the folder {@code record} in it
     * @throws ReadoutException if there are no readings in it
     */
    public static ClusterTables in(Path folder) {
        for (Path place : List.of(folder.resolve("record"), folder)) {
            if (Files.isDirectory(place.resolve("readings.parquet"))) {
                return new ClusterTables(place);
            }
        }
        throw new ReadoutException(
                ReadoutException.Code.FILES,
                folder + " holds no record of a cluster: there is no readings.parquet in it or in its folder record");
    }

    /** A row, whose cells are words. */
    interface Row {
        String cell(String column);
    }

    /**
     * Reads a table.
     *
     * @throws ReadoutException if it is missing or cannot be read
     */
    void forEach(String table, Set<String> columns, Consumer<Row> rows) {
        Path place = folder.resolve(table + ".parquet");
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.filter(part -> part.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                ParquetRows.read(
                        new LocalInputFile(file), columns, row -> rows.accept(column -> cell(file, row, column)));
            }
        } catch (IOException | UncheckedIOException | UnreadableTable e) {
            throw new ReadoutException(ReadoutException.Code.FILES, place + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String cell(Path file, JsonValue.Fields row, String column) {
        return row.words(column)
                .orElseThrow(() -> new ReadoutException(
                        ReadoutException.Code.FILES, file + " has a row without " + column + ": it is no job's"));
    }
}
