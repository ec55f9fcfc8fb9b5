package dev.readout.export.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;
import dev.readout.model.text.CodePointOffsets;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of a record as JSON, each fact in the form that it has in the whole record. */
public final class ListJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final Map<ArticleId, CodePointOffsets> offsets = new HashMap<>();

    /** Writes facts that quote some articles. */
    public ListJson(Collection<Article> articles) {
        articles.forEach(article -> offsets.put(article.id(), CodePointOffsets.of(article.text())));
    }

    /**
     * A part of a list: {@code {"total": 57, "next": "…", "items": [ … ]}}.
     *
     * @param items articles or facts
     * @param total how many the whole list has
     * @param next the address of the next part, or null if this is the last
     */
    public String list(List<?> items, long total, @Nullable String next) {
        return text(json -> {
            json.writeStartObject();
            json.writeNumberField("total", total);
            json.writeFieldName("next");
            json.writeString(next);
            array(json, "items", items);
            json.writeEndObject();
        });
    }

    /**
     * A thing with what belongs to it: {@code {"engagement": { … }, "statements": [ … ]}}.
     *
     * @param name what it is called
     * @param fact the thing
     * @param parts what belongs to it, by name, in order
     */
    public String whole(String name, Object fact, Map<String, List<?>> parts) {
        return text(json -> {
            json.writeStartObject();
            json.writeFieldName(name);
            fact(json, fact);
            for (Map.Entry<String, List<?>> part : parts.entrySet()) {
                array(json, part.getKey(), part.getValue());
            }
            json.writeEndObject();
        });
    }

    /**
     * A part of a list among others.
     *
     * @param items articles or facts
     * @param total how many the whole list has
     */
    public record Part(List<?> items, long total) {

        /** Copies the list. */
        public Part {
            items = List.copyOf(items);
        }
    }

    /** Parts of several lists: {@code {"engagements": {"total": 57, "items": [ … ]}, …}}, by their names, in order. */
    public String parts(Map<String, Part> lists) {
        return text(json -> {
            json.writeStartObject();
            for (Map.Entry<String, Part> list : lists.entrySet()) {
                json.writeObjectFieldStart(list.getKey());
                json.writeNumberField("total", list.getValue().total());
                array(json, "items", list.getValue().items());
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private void array(JsonGenerator json, String name, List<?> items) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object item : items) {
            fact(json, item);
        }
        json.writeEndArray();
    }

    void fact(JsonGenerator json, Object fact) throws IOException {
        FactJson facts = new FactJson(json, offsets);
        if (fact instanceof Engagement engagement) {
            facts.engagement(engagement);
        } else if (fact instanceof Statement statement) {
            facts.statement(statement);
        } else if (fact instanceof Agreement agreement) {
            facts.agreement(agreement);
        } else if (fact instanceof Measure measure) {
            facts.measure(measure);
        } else if (fact instanceof CodedEvent event) {
            facts.event(event);
        } else if (fact instanceof Article article) {
            facts.article(article);
        } else {
            throw new IllegalArgumentException(
                    "no fact of a record: " + fact.getClass().getName());
        }
    }

    private interface Body {

        void write(JsonGenerator json) throws IOException;
    }

    private static String text(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            body.write(json);
        } catch (IOException e) {
            throw new IllegalStateException("writing JSON to memory", e);
        }
        return out.append('\n').toString();
    }
}
