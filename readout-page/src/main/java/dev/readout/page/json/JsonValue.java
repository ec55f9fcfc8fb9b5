package dev.readout.page.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that keeps only what pages tell things by: objects, lists and words. */
public sealed interface JsonValue {

    /** An object; names in the document's order. */
    record Fields(Map<String, JsonValue> values) implements JsonValue {
        /** The value of a field. */
        public Optional<JsonValue> field(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /** The words of a field that is a string or a number. */
        public Optional<String> words(String name) {
            return field(name).flatMap(value -> value instanceof Words w ? Optional.of(w.text()) : Optional.empty());
        }
    }

    /** A list. */
    record Items(List<JsonValue> values) implements JsonValue {}

    /** A string, or a number or truth value as written. */
    record Words(String text) implements JsonValue {}

    /** Nothing: {@code null}. */
    record Nothing() implements JsonValue {}

    /**
     * Reads one value, with nothing after it.
     *
     * @param json the text; line feeds inside strings are let pass, as pages often have them
     * @throws JsonFault if the text is no JSON value; tells the column
     */
    static JsonValue parse(String json) throws JsonFault {
        try (JsonParser parser = Reading.FACTORY.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new JsonFault("nothing where a value should be");
            }
            JsonValue value = Reading.value(parser);
            if (parser.nextToken() != null) {
                throw new JsonFault("more text after the value, at column "
                        + parser.currentLocation().getColumnNr());
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new JsonFault(
                    e.getOriginalMessage() + " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")");
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
    }

    /** How a value is read. */
    final class Reading {

        private static final int DEEPEST = 200;

        private static final JsonFactory FACTORY = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .build();

        private Reading() {}

        private static JsonValue value(JsonParser parser) throws IOException {
            return switch (parser.currentToken()) {
                case START_OBJECT -> fields(parser);
                case START_ARRAY -> items(parser);
                case VALUE_NULL -> new Nothing();
                default -> new Words(parser.getText());
            };
        }

        private static Fields fields(JsonParser parser) throws IOException {
            Map<String, JsonValue> values = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                values.put(name, value(parser));
            }
            return new Fields(values);
        }

        private static Items items(JsonParser parser) throws IOException {
            List<JsonValue> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(parser));
            }
            return new Items(values);
        }
    }
}
