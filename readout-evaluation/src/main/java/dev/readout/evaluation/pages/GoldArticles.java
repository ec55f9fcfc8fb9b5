package dev.readout.evaluation.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.page.ArticleReader;
import dev.readout.page.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Scores plain texts against a folder of gold articles, each a {@code NAME.json} that names its text in {@code file}, or has
 * it beside it as {@code NAME.txt}: which lines
 * are no body ({@code not_body}), {@code published}, {@code title} and {@code outlet}. Lines are compared by their first
 * 40 characters, the title's line is left out, as the gold's own scorer does.
 */
final class GoldArticles {

    private static final int LINE_START = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<String> misses;
    private final Counts furniture = new Counts();
    private final Counts published = new Counts();
    private final Counts title = new Counts();
    private final Counts outlet = new Counts();

    private GoldArticles(Consumer<String> misses) {
        this.misses = misses;
    }

    /** Whether a folder holds gold articles. */
    static boolean isIn(Path folder) throws IOException {
        return !files(folder).isEmpty();
    }

    /** Scores all gold articles of a folder; {@code misses} takes a line for each fault. */
    static ScoreTable score(Path folder, Consumer<String> misses) throws IOException {
        GoldArticles scored = new GoldArticles(misses);
        List<Path> files = files(folder);
        for (Path file : files) {
            scored.add(file);
        }
        return new ScoreTable(
                "Plain text, " + files.size() + " articles in " + folder.getFileName(),
                Counts.COLUMNS,
                List.of(
                        new ScoreTable.Row("lines that are no body", scored.furniture.figures()),
                        new ScoreTable.Row("publication date", scored.published.figures()),
                        new ScoreTable.Row("title", scored.title.figures()),
                        new ScoreTable.Row("outlet", scored.outlet.figures())));
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                if (Files.isRegularFile(text(file, parse(file)))) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    /** The article's text: the file that the gold names, or the one of its own name. */
    private static Path text(Path gold, JsonNode told) {
        String name = gold.getFileName().toString();
        String own = name.substring(0, name.length() - ".json".length()) + ".txt";
        return gold.resolveSibling(told.path("file").asText(own));
    }

    private void add(Path file) throws IOException {
        JsonNode gold = parse(file);
        Path text = text(file, gold);
        ReadOutcome outcome = new ArticleReader()
                .read(text.toString(), Files.readAllBytes(text))
                .get(0);
        if (!(outcome instanceof ReadOutcome.Read read)) {
            throw new GoldFormatException(text, 0, "a gold text that cannot be read");
        }
        Article article = read.article();
        String name = file.getFileName().toString();
        addLines(name, gold, article);
        String date =
                article.published() == null ? "" : article.published().date().toString();
        addField(name, "published", published, date, gold.path("published").asText(""), date::equals);
        String found = article.title() == null ? "" : article.title();
        String wanted = gold.path("title").asText("");
        addField(name, "title", title, found, wanted, other -> bare(found).equals(bare(other)));
        String who = article.outlet() == null ? "" : article.outlet();
        addField(
                name,
                "outlet",
                outlet,
                who,
                gold.path("outlet").asText(""),
                other -> bare(who).equals(bare(other)));
    }

    private static JsonNode parse(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(file, e.getLocation().getLineNr(), e.getOriginalMessage());
        }
    }

    private void addField(
            String name, String field, Counts counts, String found, String wanted, Predicate<String> same) {
        if (wanted.equals("null")) {
            return;
        }
        boolean right = !wanted.isEmpty() && !found.isEmpty() && same.test(wanted);
        if (right) {
            counts.add(true, true);
            return;
        }
        counts.add(!found.isEmpty(), false);
        counts.add(false, !wanted.isEmpty());
        if (!found.isEmpty() || !wanted.isEmpty()) {
            misses.accept(name + ": " + field + ": \"" + found + "\" for \"" + wanted + "\"");
        }
    }

    private void addLines(String name, JsonNode gold, Article article) {
        Set<String> outside = new LinkedHashSet<>();
        gold.path("not_body").forEach(line -> outside.add(start(line.asText())));
        String title = bare(gold.path("title").asText(""));
        Map<String, BlockKind> kinds = kinds(article);
        for (String line : lines(article.text())) {
            boolean wanted = outside.stream().anyMatch(other -> line.startsWith(other) || other.startsWith(line));
            boolean said = kinds.getOrDefault(line, BlockKind.BODY) != BlockKind.BODY;
            if (bare(line).isEmpty() || !title.startsWith(bare(line))) {
                furniture.add(said, wanted);
                if (said != wanted) {
                    misses.accept(name + ": line: " + (said ? "taken for furniture: " : "taken for body: ") + line);
                }
            }
        }
    }

    private static Map<String, BlockKind> kinds(Article article) {
        Map<String, BlockKind> kinds = new HashMap<>();
        for (Block block : article.blocks()) {
            for (String line : lines(article.words(block.span()))) {
                kinds.putIfAbsent(line, block.kind());
            }
        }
        return kinds;
    }

    private static Set<String> lines(String text) {
        Set<String> lines = new LinkedHashSet<>();
        text.lines().map(GoldArticles::start).filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }

    private static String start(String line) {
        String stripped = line.strip();
        return stripped.substring(
                0, stripped.offsetByCodePoints(0, Math.min(LINE_START, stripped.codePointCount(0, stripped.length()))));
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_]+", " ")
                .strip();
    }
}
