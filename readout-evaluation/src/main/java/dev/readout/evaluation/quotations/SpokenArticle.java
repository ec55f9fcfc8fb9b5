package dev.readout.evaluation.quotations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.evaluation.GoldFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A gold article ({@code NAME.txt} with {@code NAME.json}) and who speaks in it.
 *
 * @param path the text's file
 * @param attributions who speaks in which sentence
 */
record SpokenArticle(Path path, List<Spoken> attributions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One sentence and one speaker.
     *
     * @param sentence the sentence's first characters
     * @param speaker the speaker's full name, or how the unnamed is described
     */
    record Spoken(String sentence, String speaker) {}

    /** Copies the list. */
    SpokenArticle {
        attributions = List.copyOf(attributions);
    }

    /** The articles of a folder in the order of their names; empty if it holds none. */
    static List<SpokenArticle> folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<SpokenArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(read(file));
        }
        return articles;
    }

    private static SpokenArticle read(Path file) throws IOException {
        JsonNode gold;
        try {
            gold = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(
                    file, e.getLocation().getLineNr(), "JSON expected: " + e.getOriginalMessage());
        }
        Path text = file.resolveSibling(gold.path("file").asText(""));
        if (!gold.path("attributions").isArray() || !Files.isRegularFile(text)) {
            throw new GoldFormatException(file, 0, "\"file\" beside it and \"attributions\" expected");
        }
        List<Spoken> attributions = new ArrayList<>();
        for (JsonNode entry : gold.path("attributions")) {
            attributions.add(new Spoken(
                    entry.path("sentence").asText(""), entry.path("speaker").asText("")));
        }
        return new SpokenArticle(text, attributions);
    }
}
