package dev.readout.evaluation.quotations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.model.text.CodePointOffsets;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Another tool's quotations: JSON lines, one text a line, offsets in code points. */
final class PredictedQuotations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictedQuotations() {}

    /** The attributions of each text by its name. */
    static Map<String, List<Attribution>> read(Path file, List<AttributedText> texts) throws IOException {
        Map<String, String> byName = new HashMap<>();
        texts.forEach(text -> byName.put(text.name(), text.text()));
        Map<String, List<Attribution>> predicted = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                readLine(line, file, number, byName, predicted);
            }
        }
        return predicted;
    }

    private static void readLine(
            String line, Path file, int number, Map<String, String> texts, Map<String, List<Attribution>> predicted) {
        try {
            JsonNode node = JSON.readTree(line);
            String text = texts.get(node.path("text").asText());
            if (text == null) {
                throw new GoldFormatException(file, number, "no text is called " + node.path("text"));
            }
            CodePointOffsets offsets = CodePointOffsets.of(text);
            List<Attribution> attributions = new ArrayList<>();
            for (JsonNode quotation : node.path("quotations")) {
                attributions.add(attribution(quotation, offsets));
            }
            predicted.put(node.path("text").asText(), attributions);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new GoldFormatException(file, number, String.valueOf(e.getMessage()));
        }
    }

    private static Attribution attribution(JsonNode quotation, CodePointOffsets offsets) {
        Map<Role, List<TextSpan>> parts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<TextSpan> spans = new ArrayList<>();
            for (JsonNode span : quotation.path(role.label())) {
                spans.add(new TextSpan(
                        offsets.toUtf16(span.path(0).asInt(-1)),
                        offsets.toUtf16(span.path(1).asInt(-1))));
            }
            parts.put(role, spans);
        }
        return new Attribution(parts);
    }
}
