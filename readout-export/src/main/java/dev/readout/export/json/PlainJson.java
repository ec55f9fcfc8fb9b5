package dev.readout.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, lists, texts, numbers and truth values as JSON, in the order that they have. */
public final class PlainJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private PlainJson() {}

    /**
     * A value as JSON, with a line's end.
     *
     * @throws IllegalArgumentException if something in it is none of these
     */
    public static String of(@Nullable Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, value);
        } catch (IOException e) {
            throw new IllegalStateException("writing JSON to memory", e);
        }
        return out.append('\n').toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof CharSequence text) {
            json.writeString(text.toString());
        } else {
            throw new IllegalArgumentException(
                    "no plain value: " + value.getClass().getName());
        }
    }
}
