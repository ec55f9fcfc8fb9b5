package dev.readout.evaluation.record;

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
 * An article and what a careful reader finds in it.
 *
 * @param name the annotation's file name without its ending
 * @param annotation the annotation, as the project's folder {@code gold} describes it
 * @param file where the article lies
 * @param text the article's text
 */
public record GoldArticle(String name, JsonNode annotation, Path file, String text) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ENDING = ".json";

    /**
     * The annotations of files or folders, each folder's by name. A JSON file without the fields of an annotation is none.
     *
     * @throws GoldFormatException if a file is no JSON, or a path has no annotation
     */
    public static List<GoldArticle> read(Path path) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files(path)) {
            JsonNode annotation = parse(file);
            if (annotation.has("file") && annotation.has("engagements")) {
                articles.add(article(file, annotation));
            }
        }
        if (articles.isEmpty()) {
            throw new GoldFormatException(path, 0, "no annotated article");
        }
        return articles;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** A JSON file as a tree. */
    static JsonNode parse(Path file) throws IOException {
        try {
            return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(file, e.getLocation().getLineNr(), "no JSON: " + e.getOriginalMessage());
        }
    }

    private static GoldArticle article(Path file, JsonNode annotation) throws IOException {
        String base = String.valueOf(file.getFileName());
        Path text = file.resolveSibling(annotation.path("file").asText()).normalize();
        String body = Files.readString(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return new GoldArticle(base.substring(0, base.length() - ENDING.length()), annotation, text, body);
    }

    /** The last part of the article's path, by which it is known in a record. */
    String fileName() {
        return String.valueOf(file.getFileName());
    }
}
