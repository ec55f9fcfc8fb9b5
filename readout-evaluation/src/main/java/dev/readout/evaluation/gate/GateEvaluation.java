package dev.readout.evaluation.gate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.evaluation.Evaluation;
import dev.readout.evaluation.ScoreTable;
import dev.readout.evaluation.Tally;
import dev.readout.evaluation.record.GoldArticle;
import dev.readout.page.ArticleReader;
import dev.readout.page.html.PageWords;
import dev.readout.reading.gate.GateLook;
import dev.readout.reading.gate.NewsGate;
import dev.readout.reading.source.RulebookFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code readout evaluate gate PATH…}: of annotated articles (a folder as for {@code evaluate record}), how many with a main
 * engagement or a measure the gate lets in; of any other folder, which is taken to be other news, how many of its pages and
 * texts it passes over, and why. JSON lines count by their lines.
 */
public final class GateEvaluation implements Evaluation {

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public List<ScoreTable> evaluate(List<Path> gold, @Nullable Path predictions) throws IOException {
        return detail(gold, predictions).tables();
    }

    @Override
    public Detail detail(List<Path> gold, @Nullable Path predictions) throws IOException {
        NewsGate gate = NewsGate.of(RulebookFiles.bundled());
        List<ScoreTable> tables = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        for (Path path : gold) {
            boolean worth = isAnnotated(path);
            GateTally tally = worth ? worthReading(path, gate) : others(path, gate);
            tables.add(table(path, worth, tally));
            misses.addAll(worth ? tally.thosePassedOver() : tally.thoseLetIn());
        }
        return new Detail(tables, misses);
    }

    private static GateTally worthReading(Path path, NewsGate gate) throws IOException {
        GateTally tally = new GateTally();
        for (GoldArticle article : GoldArticle.read(path)) {
            if (isWorthReading(article.annotation())) {
                tally.take(article.name(), gate.look(article.text()));
            }
        }
        return tally;
    }

    private static boolean isWorthReading(JsonNode annotation) {
        for (JsonNode engagement : annotation.path("engagements")) {
            if (engagement.path("main").asBoolean()) {
                return true;
            }
        }
        return !annotation.path("measures").isEmpty();
    }

    private static GateTally others(Path path, NewsGate gate) throws IOException {
        GateTally tally = new GateTally();
        for (Path file : files(path)) {
            String name = file.toString();
            if (name.endsWith(".html")) {
                tally.take(name, gate.look(PageWords.of(text(file))));
            } else if (name.endsWith(".jsonl")) {
                new ArticleReader()
                        .read(name, Files.readAllBytes(file))
                        .forEach(outcome -> outcome.fold(
                                read -> {
                                    tally.take(
                                            read.source(),
                                            gate.look(read.article().text()));
                                    return true;
                                },
                                rejected -> false));
            } else {
                tally.take(name, gate.look(text(file)));
            }
        }
        return tally;
    }

    private static ScoreTable table(Path path, boolean worth, GateTally tally) {
        List<String> columns = new ArrayList<>(List.of("texts", "let in", "passed over", worth ? "recall" : "share"));
        List<String> figures = new ArrayList<>(List.of(
                String.valueOf(tally.looked()),
                String.valueOf(tally.letIn()),
                String.valueOf(tally.passedOver()),
                thousandths(worth ? tally.letIn() : tally.passedOver(), tally.looked())));
        for (GateLook.Reason reason : GateLook.Reason.values()) {
            columns.add(reason.code());
            figures.add(String.valueOf(tally.count(reason)));
        }
        String what = worth ? "articles with a main engagement or a measure" : "other news";
        return new ScoreTable("Gate: " + path, columns, List.of(new ScoreTable.Row(what, figures)));
    }

    private static boolean isAnnotated(Path path) throws IOException {
        return files(path).stream().anyMatch(file -> file.toString().endsWith(".json"));
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What a file writes; bytes that are no UTF-8 are taken as Latin letters, which is near enough for a first look. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)
                ? text
                : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String thousandths(int part, int whole) {
        return whole == 0 ? "-" : Tally.thousandths((double) part / whole);
    }
}
