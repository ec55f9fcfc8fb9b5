package dev.readout.benchmark.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Addresses of every kind of page and answer, over ids, states, people and words that the record has. */
final class Questions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TOPICS = List.of("trade", "taiwan", "nuclear", "sanctions", "energy", "tariffs");
    private static final List<String> WORDS = List.of(
            "tariffs",
            "\"rare earths\"",
            "minister",
            "nuclear talks",
            "export controls",
            "tarif*",
            "president -trade",
            "cooperation");
    private static final List<String> KINDS = List.of("meeting", "call", "visit");
    private static final List<String> ACTS = List.of("say", "urge", "accuse", "warn");
    private static final int SAMPLES = 400;

    /** The samples' days lie between these, also when they were shifted. */
    private static final YearMonth FIRST = YearMonth.of(2010, 1);

    private static final YearMonth LAST = YearMonth.of(2040, 1);

    private final List<Kind> kinds = new ArrayList<>();

    private Questions() {}

    /** A kind of address. */
    private record Kind(String name, Function<Random, String> path) {}

    /** One address. */
    record Question(String kind, String path) {}

    /** Addresses over what a server has; {@code get} fetches an answer. */
    static Questions of(Function<String, String> get) {
        Questions questions = new Questions();
        Samples samples = Samples.of(get);
        questions.lists(samples);
        questions.things(samples);
        questions.programs(samples);
        return questions;
    }

    /** Each kind as often as each other. */
    Question any(Random random) {
        Kind kind = one(kinds, random);
        return new Question(kind.name(), kind.path().apply(random));
    }

    /** The names of the kinds. */
    List<String> kinds() {
        return kinds.stream().map(Kind::name).toList();
    }

    /** An address of a kind. */
    String path(String kind, Random random) {
        return kinds.stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow()
                .path()
                .apply(random);
    }

    private void lists(Samples samples) {
        add("/", random -> "/");
        add("/engagements", random -> "/engagements");
        add(
                "/engagements, two filters",
                random -> "/engagements?state=" + one(samples.states(), random) + "&kind=" + one(KINDS, random));
        add("/engagements, far on", random -> "/engagements?from=" + random.nextInt(90_000));
        add(
                "/engagements, days",
                random -> "/engagements?since=" + (2019 + random.nextInt(5)) + "-03&until=" + (2024 + random.nextInt(4))
                        + "-" + (10 + random.nextInt(3)));
        add("/statements", random -> "/statements");
        add(
                "/statements, three filters",
                random -> "/statements?state=" + one(samples.states(), random) + "&act=" + one(ACTS, random) + "&topic="
                        + one(TOPICS, random));
        add("/statements, far on", random -> "/statements?from=" + random.nextInt(900_000));
        add("/articles", random -> "/articles");
        add("/pairs", random -> "/pairs");
        add("/measures", random -> "/measures?by=" + one(samples.states(), random));
        add(
                "/measures, on a day",
                random -> "/measures?on=2024-0" + (1 + random.nextInt(9)) + "-15&target="
                        + one(samples.states(), random));
        add("/states", random -> "/states");
        add("/topics", random -> "/topics");
        add("/agreements", random -> "/agreements?state=" + one(samples.states(), random));
        add("/map", random -> "/map?state=" + one(samples.states(), random));
        add("/review", random -> "/review");
        add("/upcoming", random -> "/upcoming");
        add("/coverage", random -> "/coverage");
        add("/search", random -> "/search?q=" + encoded(one(WORDS, random)));
    }

    private void things(Samples samples) {
        add("/engagement/…", random -> "/engagement/" + one(samples.engagements(), random));
        add("/article/…", random -> "/article/" + one(samples.articles(), random));
        add("/pair/…", random -> "/pair/" + one(samples.pairs(), random));
        add("/state/…", random -> "/state/" + one(samples.states(), random));
        add("/person/…", random -> "/person/" + encoded(one(samples.people(), random)));
        add("/topic/…", random -> "/topic/" + one(TOPICS, random));
    }

    private void programs(Samples samples) {
        add("/api/engagements", random -> "/api/engagements?state=" + one(samples.states(), random));
        add(
                "/api/statements",
                random -> "/api/statements?topic=" + one(TOPICS, random) + "&q=" + encoded(one(WORDS, random)));
        add("/api/engagements/…", random -> "/api/engagements/" + one(samples.engagements(), random));
        add("/api/articles/…", random -> "/api/articles/" + one(samples.articles(), random));
        add("/engagements.csv", random -> "/engagements.csv?state=" + one(samples.states(), random));
        add("/statements.atom", random -> "/statements.atom?topic=" + one(TOPICS, random));
    }

    private void add(String name, Function<Random, String> path) {
        kinds.add(new Kind(name, path));
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What a record has. */
    private record Samples(
            List<String> engagements,
            List<String> articles,
            List<String> states,
            List<String> pairs,
            List<String> people) {

        static Samples of(Function<String, String> get) {
            Samples samples = new Samples(
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            List<YearMonth> months = new ArrayList<>();
            for (YearMonth month = FIRST; month.isBefore(LAST); month = month.plusMonths(1)) {
                months.add(month);
            }
            Collections.shuffle(months, new Random(5));
            for (YearMonth month : months) {
                if (samples.engagements().size() < SAMPLES) {
                    json(get.apply("/api/engagements?limit=20&since=" + month + "&until=" + month))
                            .get("items")
                            .forEach(samples::add);
                }
            }
            return samples;
        }

        private void add(JsonNode engagement) {
            engagements.add(engagement.get("id").asText());
            engagement
                    .get("mentions")
                    .forEach(
                            mention -> articles.add(mention.findValue("article").asText()));
            List<String> codes = new ArrayList<>();
            engagement.get("parties").forEach(party -> {
                codes.add(party.get("state").asText());
                party.get("participants")
                        .forEach(person -> people.add(person.get("name").asText()));
            });
            states.addAll(codes);
            if (codes.size() == 2 && !codes.get(0).equals(codes.get(1))) {
                codes.sort(null);
                pairs.add(codes.get(0) + "/" + codes.get(1));
            }
        }

        private static JsonNode json(String text) {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
