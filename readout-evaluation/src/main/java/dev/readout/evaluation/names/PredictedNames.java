package dev.readout.evaluation.names;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Another tool's names: one JSON object a line,
 * {@code {"document": "…", "type": "PERSON", "start": 0, "end": 9}}, offsets in code points of the document's text, half
 * open; the types by any of the labels that we know.
 */
final class PredictedNames {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictedNames() {}

    /**
     * The names for each document.
     *
     * @return for each document's id its names; a document without names is missing
     * @throws GoldFormatException if a line is not in the format, or names no gold document or no place in it
     */
    static Map<String, List<Name>> read(Path file, List<NameDocument> documents) throws IOException {
        Map<String, CodePointOffsets> offsets = new HashMap<>();
        documents.forEach(document -> offsets.put(document.id(), CodePointOffsets.of(document.text())));
        Map<String, List<Name>> names = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                add(names, offsets, line, file, number);
            }
        }
        return names;
    }

    private static void add(
            Map<String, List<Name>> names, Map<String, CodePointOffsets> offsets, String line, Path file, int number) {
        try {
            JsonNode json = JSON.readTree(line);
            String id = json.path("document").asText();
            String label = json.path("type").asText();
            CodePointOffsets units = offsets.get(id);
            if (units == null || !Labels.isKnown(label)) {
                throw new GoldFormatException(
                        file, number, "no gold document \"" + id + "\", or no type \"" + label + "\"");
            }
            TextSpan span = new TextSpan(
                    units.toUtf16(json.path("start").asInt(-1)),
                    units.toUtf16(json.path("end").asInt(-1)));
            Labels.type(label)
                    .ifPresent(type ->
                            names.computeIfAbsent(id, key -> new ArrayList<>()).add(new Name(type, span)));
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(file, number, "no JSON object: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new GoldFormatException(file, number, String.valueOf(e.getMessage()));
        }
    }
}
