package dev.readout.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Scores the fields of engagements, once for each engagement of the record and of the gold that met in some article. A single
 * value is right if any article of the gold has it; lists are held against all articles of the gold together.
 */
final class SlotScore {

    private final Map<String, List<JsonNode>> goldById = new HashMap<>();
    private final Scoreboard board;

    SlotScore(List<GoldArticle> gold, Scoreboard board) {
        this.board = board;
        for (GoldArticle article : gold) {
            for (JsonNode engagement : JsonFields.items(article.annotation(), "engagements")) {
                goldById.computeIfAbsent(engagement.path("id").asText(), id -> new ArrayList<>())
                        .add(engagement);
            }
        }
    }

    /** Counts the fields of those that met. */
    void score(List<Meeting> meetings) {
        Map<List<String>, Meeting> once = new LinkedHashMap<>();
        meetings.forEach(meeting -> once.put(List.of(meeting.gold(), meeting.id()), meeting));
        once.values().forEach(meeting -> score(meeting.engagement(), goldById.getOrDefault(meeting.gold(), List.of())));
    }

    private void score(JsonNode found, List<JsonNode> told) {
        JsonNode place = found.path("place");
        scalar("· status", JsonFields.text(found, "status"), told, "status", Objects::equals);
        scalar("· start date", JsonFields.text(found, "start"), told, "start", Objects::equals);
        scalar("· country", JsonFields.text(place, "country"), told, "country", Objects::equals);
        scalar("· place", JsonFields.text(place, "name"), told, "place", Agreeing::names);
        scalar("· occasion", JsonFields.text(found, "occasion"), told, "occasion", Agreeing::occasions);
        scalar("· duration", JsonFields.text(found, "duration_minutes"), told, "duration_minutes", Objects::equals);
        board.add(
                "· participants",
                Pairing.overlap(EngagementMatch.persons(found), distinctPersons(told), Agreeing::names));
        board.add(
                "· topics", Pairing.overlap(JsonFields.texts(found, "topics"), union(told, "topics"), String::equals));
        board.add("· tones", Pairing.overlap(terms(found), normed(union(told, "tones")), String::equals));
    }

    private void scalar(
            String row,
            @Nullable String found,
            List<JsonNode> told,
            String field,
            BiPredicate<@Nullable String, String> same) {
        Set<String> wanted = new LinkedHashSet<>();
        for (JsonNode engagement : told) {
            String value = JsonFields.text(engagement, field);
            if (value != null) {
                wanted.add(value);
            }
        }
        if (found != null || !wanted.isEmpty()) {
            board.answer(row, wanted.stream().anyMatch(value -> same.test(found, value)));
        }
    }

    /** The persons of all articles, each by the longest name. */
    private static List<String> distinctPersons(List<JsonNode> told) {
        List<String> names = new ArrayList<>();
        told.forEach(engagement -> names.addAll(EngagementMatch.persons(engagement)));
        names.sort(Comparator.comparingInt((String name) -> name.codePointCount(0, name.length()))
                .reversed());
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            if (distinct.stream().noneMatch(other -> Agreeing.names(name, other))) {
                distinct.add(name);
            }
        }
        return distinct;
    }

    private static List<String> union(List<JsonNode> told, String field) {
        Set<String> all = new TreeSet<>();
        told.forEach(engagement -> all.addAll(JsonFields.texts(engagement, field)));
        return List.copyOf(all);
    }

    private static List<String> normed(List<String> terms) {
        Set<String> normed = new TreeSet<>();
        terms.forEach(term -> normed.add(Agreeing.norm(term)));
        return List.copyOf(normed);
    }

    private static List<String> terms(JsonNode found) {
        return normed(JsonFields.items(found, "tones").stream()
                .map(tone -> tone.path("term").asText())
                .toList());
    }
}
