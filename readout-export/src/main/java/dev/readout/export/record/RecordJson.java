package dev.readout.export.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Record;
import dev.readout.model.record.Statement;
import dev.readout.model.text.CodePointOffsets;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a record as JSON: the names and codes of the published form, offsets in Unicode code points, lists in the order of
 * the record. The same record gives the same bytes.
 */
public final class RecordJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private RecordJson() {}

    /**
     * Writes a record as one JSON object, indented.
     *
     * @param record the record
     * @param out where to write; flushed, not closed
     * @throws IOException if {@code out} cannot be written
     */
    public static void write(Record record, Writer out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n")));
            object(record, new FactJson(json, offsets(record)), json);
            json.writeRaw('\n');
        }
    }

    /**
     * Writes a record as JSON lines: one for each article and each fact, with its sort in the field {@code type}.
     *
     * @param record the record
     * @param out where to write; flushed, not closed
     * @throws IOException if {@code out} cannot be written
     */
    public static void writeLines(Record record, Writer out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.setRootValueSeparator(null);
            FactJson facts = new FactJson(json, offsets(record));
            for (Article article : record.articles()) {
                line(json, "article", () -> facts.article(article));
            }
            for (Engagement engagement : record.engagements()) {
                line(json, "engagement", () -> facts.engagement(engagement));
            }
            for (Statement statement : record.statements()) {
                line(json, "statement", () -> facts.statement(statement));
            }
            for (Agreement agreement : record.agreements()) {
                line(json, "agreement", () -> facts.agreement(agreement));
            }
            for (Measure measure : record.measures()) {
                line(json, "measure", () -> facts.measure(measure));
            }
            for (CodedEvent event : record.events()) {
                line(json, "event", () -> facts.event(event));
            }
        }
    }

    private interface Part {
        void write() throws IOException;
    }

    private static void line(JsonGenerator json, String type, Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeFieldName("value");
        part.write();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static JsonGenerator generator(Writer out) throws IOException {
        return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static Map<ArticleId, CodePointOffsets> offsets(Record record) {
        Map<ArticleId, CodePointOffsets> offsets = new HashMap<>();
        record.articles().forEach(article -> offsets.put(article.id(), CodePointOffsets.of(article.text())));
        return offsets;
    }

    private static void object(Record record, FactJson facts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("readout", Record.VERSION);
        list(json, "articles", record.articles(), facts::article);
        list(json, "engagements", record.engagements(), facts::engagement);
        list(json, "statements", record.statements(), facts::statement);
        list(json, "agreements", record.agreements(), facts::agreement);
        list(json, "measures", record.measures(), facts::measure);
        list(json, "events", record.events(), facts::event);
        json.writeEndObject();
    }

    /** Writes one item of a list. */
    interface Item<T> {
        void write(T item) throws IOException;
    }

    static <T> void list(JsonGenerator json, String name, List<T> items, Item<T> item) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : items) {
            item.write(one);
        }
        json.writeEndArray();
    }
}
