package dev.readout.export.frictionless;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.readout.export.table.Column;
import dev.readout.export.table.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * What a folder of tables holds, as a data package descriptor (Frictionless Data, {@code datapackage.json}): each file with
 * its size, its SHA-256 and its columns, so that tools can check and load it.
 */
public final class DataPackage {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /** Where an id is one row's alone; words told twice in one article may give two facts one id. */
    private static final List<String> KEYED = List.of("articles", "engagements");

    private DataPackage() {}

    /** The forms that tables are written in. */
    public enum Form {
        /** Comma-separated values. */
        CSV("csv", "text/csv"),
        /** Apache Parquet. */
        PARQUET("parquet", "application/vnd.apache.parquet");

        private final String code;
        private final String mediaType;

        Form(String code, String mediaType) {
            this.code = code;
            this.mediaType = mediaType;
        }

        /** The name of the form, and the end of a file's name. */
        public String code() {
            return code;
        }
    }

    /**
     * A file of the package.
     *
     * @param table the table that it holds
     * @param bytes its size
     * @param sha256 its SHA-256 in hexadecimal digits
     */
    public record Resource(Table<?> table, long bytes, String sha256) {}

    /** The descriptor of some files, each named {@code TABLE.FORM}. */
    public static String of(Form form, List<Resource> resources) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
            json.writeStringField("name", "readout");
            json.writeStringField("title", "A record of relations between states, read from articles");
            json.writeArrayFieldStart("resources");
            for (Resource resource : resources) {
                write(json, form, resource);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing JSON to memory", e);
        }
        return out.append('\n').toString();
    }

    private static void write(JsonGenerator json, Form form, Resource resource) throws IOException {
        Table<?> table = resource.table();
        json.writeStartObject();
        json.writeStringField("name", table.name());
        json.writeStringField("type", "table");
        json.writeStringField("title", table.title());
        json.writeStringField("path", table.name() + "." + form.code());
        json.writeStringField("format", form.code());
        json.writeStringField("mediatype", form.mediaType);
        if (form == Form.CSV) {
            json.writeStringField("encoding", "utf-8");
        }
        json.writeNumberField("bytes", resource.bytes());
        json.writeStringField("hash", "sha256:" + resource.sha256());
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Column<?> column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("type", column.type().code());
            json.writeStringField("description", column.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
        keys(json, table);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A fact's article and engagement lie in the tables of those names. */
    private static void keys(JsonGenerator json, Table<?> table) throws IOException {
        strings(json, "missingValues", "");
        if (KEYED.contains(table.name())) {
            strings(json, "primaryKey", "id");
        }
        json.writeArrayFieldStart("foreignKeys");
        for (String name : List.of("article", "engagement")) {
            if (table.header().contains(name)) {
                json.writeStartObject();
                strings(json, "fields", name);
                json.writeObjectFieldStart("reference");
                json.writeStringField("resource", name + "s");
                strings(json, "fields", "id");
                json.writeEndObject();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, String only) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeString(only);
        json.writeEndArray();
    }
}
