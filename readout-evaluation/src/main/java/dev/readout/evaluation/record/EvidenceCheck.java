package dev.readout.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds every piece of evidence of a record against the text that it quotes. */
final class EvidenceCheck {

    private static final List<String> FIELDS = List.of("article", "start", "end", "quote");

    private final Map<String, String> texts = new HashMap<>();
    private int spans;
    private int faults;

    /** Checks a record. */
    EvidenceCheck(JsonNode record) {
        JsonFields.items(record, "articles")
                .forEach(article -> texts.put(
                        article.path("id").asText(), article.path("text").asText()));
        visit(record);
    }

    /** How many pieces of evidence there are. */
    int spans() {
        return spans;
    }

    /** How many of them quote something else than what stands at their offsets. */
    int faults() {
        return faults;
    }

    private void visit(JsonNode node) {
        if (FIELDS.stream().allMatch(node::has)) {
            spans++;
            faults += isTrue(node) ? 0 : 1;
        }
        node.forEach(this::visit);
    }

    private boolean isTrue(JsonNode evidence) {
        String text = texts.getOrDefault(evidence.path("article").asText(), "");
        int length = text.codePointCount(0, text.length());
        int start = evidence.path("start").asInt();
        int end = evidence.path("end").asInt();
        return start >= 0
                && start <= end
                && end <= length
                && text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                        .equals(evidence.path("quote").asText());
    }
}
