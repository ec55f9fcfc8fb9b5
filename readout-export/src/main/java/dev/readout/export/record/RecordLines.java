package dev.readout.export.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.article.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;

/** One article or fact as a line of JSON, as {@link RecordJson#writeLines} has it. */
public final class RecordLines {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private RecordLines() {}

    /**
     * A line.
     *
     * @param type the sort: {@code engagement}
     * @param fact an article or fact
     * @param quoted the articles that it quotes
     * @return the line, without its end
     */
    public static String line(String type, Object fact, Collection<Article> quoted) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", type);
            json.writeFieldName("value");
            new ListJson(quoted).fact(json, fact);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing JSON to memory", e);
        }
        return out.toString();
    }
}
