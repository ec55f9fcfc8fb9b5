package dev.readout.language.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readout.model.ReadoutException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model says of itself; the rest of its card is for people.
 *
 * @param name its name
 * @param version its version; goes into every derivation
 * @param files the lower-case hexadecimal SHA-256 of each of its files, by the file's name
 */
public record ModelCard(String name, String version, Map<String, String> files) {

    /** Copies the map. */
    public ModelCard {
        files = Map.copyOf(files);
    }

    /**
     * Reads a card.
     *
     * @param json the card, UTF-8
     * @throws ReadoutException {@code MODEL_DAMAGED} if it is no card
     */
    static ModelCard read(byte[] json) {
        String name = "";
        String version = "";
        Map<String, String> files = Map.of();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("name") && value == JsonToken.VALUE_STRING) {
                    name = parser.getText();
                } else if (field.equals("version") && value.isScalarValue()) {
                    version = parser.getText();
                } else if (field.equals("files") && value == JsonToken.START_OBJECT) {
                    files = strings(parser);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new ReadoutException(ReadoutException.Code.MODEL_DAMAGED, "the model's card.json cannot be read", e);
        }
        return new ModelCard(name, version, files);
    }

    private static Map<String, String> strings(JsonParser parser) throws IOException {
        Map<String, String> strings = new TreeMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            strings.put(key, parser.getText());
            parser.skipChildren();
        }
        return strings;
    }
}
