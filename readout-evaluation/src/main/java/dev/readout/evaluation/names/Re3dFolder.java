package dev.readout.evaluation.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.model.analysis.NameType;
import dev.readout.model.text.CodePointOffsets;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Reads re3d (the relationship and entity extraction data of Dstl): a folder for each source with
 * {@code documents.json} and {@code entities.json}, one JSON object a line.
 */
final class Re3dFolder {

    /** The source whose licence keeps it out of training; all of it can be scored. */
    static final String NEVER_TRAINED_ON = "BBC Online";

    private static final String DOCUMENTS = "documents.json";
    private static final String ENTITIES = "entities.json";
    private static final int HELD_OUT_EVERY = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Re3dFolder() {}

    /** Whether a path is the whole of re3d. */
    static boolean isRe3d(Path folder) throws IOException {
        return Files.isDirectory(folder) && !sources(folder).isEmpty();
    }

    /** The documents that no training has seen: of each source every fifth, by id. */
    static List<NameDocument> heldOut(Path folder) throws IOException {
        return documents(
                folder,
                (source, number) -> !source.equals(NEVER_TRAINED_ON) && number % HELD_OUT_EVERY == HELD_OUT_EVERY - 1);
    }

    /** All documents of the source that is never trained on. */
    static List<NameDocument> neverTrainedOn(Path folder) throws IOException {
        return documents(folder, (source, number) -> source.equals(NEVER_TRAINED_ON));
    }

    private static List<NameDocument> documents(Path folder, BiPredicate<String, Integer> wanted) throws IOException {
        Map<String, List<Mark>> marks = new HashMap<>();
        List<JsonNode> chosen = new ArrayList<>();
        Map<String, Integer> peoples = new HashMap<>();
        for (Path source : sources(folder)) {
            List<JsonNode> documents = new ArrayList<>(objects(source.resolve(DOCUMENTS)));
            documents.sort(Comparator.comparing(document -> document.path("_id").asText()));
            Map<String, CodePointOffsets> offsets = offsets(documents);
            for (JsonNode entity : objects(source.resolve(ENTITIES))) {
                addMark(entity, offsets, marks, peoples);
            }
            for (int i = 0; i < documents.size(); i++) {
                if (wanted.test(String.valueOf(source.getFileName()), i)) {
                    chosen.add(documents.get(i));
                }
            }
        }
        Set<String> nationalities = nationalities(peoples);
        return chosen.stream()
                .map(document -> document(document, marks, nationalities))
                .toList();
    }

    private static NameDocument document(JsonNode json, Map<String, List<Mark>> marks, Set<String> nationalities) {
        String id = json.path("_id").asText();
        String text = json.path("text").asText();
        MarkedNames names = new MarkedNames(text, marks.getOrDefault(id, List.of()), nationalities);
        return new NameDocument(id, text, List.of(), names.names(), names.open());
    }

    private static Map<String, CodePointOffsets> offsets(List<JsonNode> documents) {
        Map<String, CodePointOffsets> offsets = new HashMap<>();
        documents.forEach(document -> offsets.put(
                document.path("_id").asText(),
                CodePointOffsets.of(document.path("text").asText())));
        return offsets;
    }

    private static void addMark(
            JsonNode entity,
            Map<String, CodePointOffsets> offsets,
            Map<String, List<Mark>> marks,
            Map<String, Integer> peoples) {
        Optional<NameType> type = Labels.type(entity.path("type").asText());
        String id = entity.path("documentId").asText();
        CodePointOffsets units = offsets.get(id);
        if (type.isPresent() && units != null) {
            TextSpan span = new TextSpan(
                    units.toUtf16(entity.path("begin").asInt()),
                    units.toUtf16(entity.path("end").asInt()));
            double confidence = entity.path("confidence").asDouble();
            marks.computeIfAbsent(id, key -> new ArrayList<>()).add(new Mark(type.get(), span, confidence));
            peoples.merge(entity.path("value").asText(), type.get() == NameType.NATIONALITY ? 1 : -1, Integer::sum);
        }
    }

    /** The words that are marked as nationalities more often than as anything else, and their plurals. */
    private static Set<String> nationalities(Map<String, Integer> peoples) {
        Set<String> words = new HashSet<>();
        peoples.forEach((word, balance) -> {
            if (balance > 0) {
                words.add(word);
                words.add(word + "s");
            }
        });
        return words;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(source -> Files.isRegularFile(source.resolve(DOCUMENTS)))
                    .sorted()
                    .toList();
        }
    }

    private static List<JsonNode> objects(Path file) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                objects.add(object(file, number, line));
            }
        }
        return objects;
    }

    private static JsonNode object(Path file, int number, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(file, number, "no JSON object: " + e.getOriginalMessage());
        }
    }
}
