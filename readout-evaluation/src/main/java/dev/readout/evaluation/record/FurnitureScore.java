package dev.readout.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.evaluation.Places;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Counts the lines of an article that are told as no part of it, by their first characters. */
final class FurnitureScore {

    private static final int HEAD = 40;

    private FurnitureScore() {}

    static Counts counts(GoldArticle gold, JsonNode article) {
        Map<String, String> kinds = kinds(article);
        Set<String> outside = new HashSet<>();
        JsonFields.texts(gold.annotation(), "not_body").forEach(line -> outside.add(head(line)));
        String title = Agreeing.norm(JsonFields.text(gold.annotation(), "title"));
        Counts counts = Counts.NONE;
        for (String line : lines(gold.text())) {
            String norm = Agreeing.norm(line);
            if (!title.isEmpty() && !norm.isEmpty() && title.startsWith(norm)) {
                continue;
            }
            boolean out = outside.stream().anyMatch(other -> line.startsWith(other) || other.startsWith(line));
            boolean said = !kinds.getOrDefault(line, "body").equals("body");
            counts = counts.plus(new Counts(out && said ? 1 : 0, said && !out ? 1 : 0, out && !said ? 1 : 0));
        }
        return counts;
    }

    private static Map<String, String> kinds(JsonNode article) {
        Map<String, String> kinds = new HashMap<>();
        String text = article.path("text").asText();
        int length = text.codePointCount(0, text.length());
        for (JsonNode block : JsonFields.items(article, "blocks")) {
            int start = Math.min(block.path("start").asInt(), length);
            int end = Math.max(start, Math.min(block.path("end").asInt(), length));
            String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            lines(words)
                    .forEach(line -> kinds.putIfAbsent(line, block.path("kind").asText()));
        }
        return kinds;
    }

    private static Set<String> lines(String text) {
        Set<String> lines = new LinkedHashSet<>();
        for (String line : text.split("\n", -1)) {
            String head = head(line);
            if (!head.isEmpty()) {
                lines.add(head);
            }
        }
        return lines;
    }

    private static String head(String line) {
        String bare = stripped(line);
        int length = Math.min(HEAD, bare.codePointCount(0, bare.length()));
        return bare.substring(0, bare.offsetByCodePoints(0, length));
    }

    /** Without white space at the ends, no-break spaces included. */
    private static String stripped(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && Places.isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && Places.isSpace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }
}
