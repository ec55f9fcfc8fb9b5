package dev.readout.export.folder;

import dev.readout.export.csv.CsvTable;
import dev.readout.export.frictionless.DataPackage;
import dev.readout.export.parquet.ParquetTable;
import dev.readout.export.table.RecordTables;
import dev.readout.export.table.Table;
import dev.readout.model.article.Article;
import dev.readout.model.record.Record;
import dev.readout.model.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A record as files of tables in a folder, one for each sort of fact, with their data package. The same record gives the same bytes. */
public final class RecordFolder {

    private final Path folder;
    private final DataPackage.Form form;
    private final List<DataPackage.Resource> resources = new ArrayList<>();

    private RecordFolder(Path folder, DataPackage.Form form) {
        this.folder = folder;
        this.form = form;
    }

    /**
     * Writes a record; the folder is made where it is missing, files of the same names are written over.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Record record, DataPackage.Form form, Path folder) throws IOException {
        Files.createDirectories(folder);
        RecordTables tables = new RecordTables(
                record.articles().stream().collect(Collectors.toMap(Article::id, Function.identity())));
        RecordFolder files = new RecordFolder(folder, form);
        files.table(tables.articles(), record.articles());
        files.table(tables.engagements(), record.engagements());
        files.table(tables.statements(), record.statements());
        files.table(tables.agreements(), record.agreements());
        files.table(tables.measures(), record.measures());
        files.table(tables.events(), record.events());
        Files.writeString(folder.resolve("datapackage.json"), DataPackage.of(form, files.resources));
    }

    private <T> void table(Table<T> table, List<T> rows) throws IOException {
        Path file = folder.resolve(table.name() + "." + form.code());
        switch (form) {
            case CSV -> {
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    CsvTable.write(table, rows, out);
                }
            }
            case PARQUET -> ParquetTable.write(table, rows, file);
        }
        resources.add(new DataPackage.Resource(table, Files.size(file), sha256(file)));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream read = new DigestInputStream(in, Sha256.digest())) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        }
    }
}
