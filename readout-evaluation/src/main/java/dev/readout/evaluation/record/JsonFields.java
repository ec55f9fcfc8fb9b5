package dev.readout.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of JSON objects as the scorer asks for them; a missing field and {@code null} are the same. */
final class JsonFields {

    private JsonFields() {}

    /** A text, or null. */
    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    /** A number, or null. */
    static @Nullable Double number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.asDouble() : null;
    }

    /** The items of a list; none if there is no list. */
    static List<JsonNode> items(JsonNode node, String field) {
        List<JsonNode> items = new ArrayList<>();
        node.path(field).forEach(items::add);
        return items;
    }

    /** The texts of a list; none if there is no list. */
    static List<String> texts(JsonNode node, String field) {
        return items(node, field).stream().map(JsonNode::asText).toList();
    }
}
