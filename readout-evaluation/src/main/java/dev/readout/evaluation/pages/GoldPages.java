package dev.readout.evaluation.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Scores web pages against a folder with {@code gold.json} and {@code pages.tar.gz}: for each page, segments that belong
 * to the body ({@code with}) and that do not ({@code without}); {@code title}, {@code date} and {@code author}.
 *
 * <p>A segment counts as found if the body's text contains it once runs of white space are made one space in both, as
 * in the evaluation that the data comes from. A title counts if it is the same but for white space; authors if the same
 * names are given, in any order.
 */
final class GoldPages {

    private static final String GOLD = "gold.json";
    private static final String PAGES = "pages.tar.gz";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<String> misses;
    private final Counts segments = new Counts();
    private final Counts title = new Counts();
    private final Counts titleWords = new Counts();
    private final Counts date = new Counts();
    private final Counts authors = new Counts();

    private GoldPages(Consumer<String> misses) {
        this.misses = misses;
    }

    /** Whether a folder holds such data. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(GOLD)) && Files.exists(folder.resolve(PAGES));
    }

    /** Scores the pages of a folder as {@code reader} reads them; {@code misses} takes a line for each fault. */
    static List<ScoreTable> score(Path folder, PageAnswers reader, Consumer<String> misses) throws IOException {
        GoldPages scored = new GoldPages(misses);
        JsonNode gold = parse(folder.resolve(GOLD));
        Map<String, byte[]> pages = TarGz.files(folder.resolve(PAGES));
        Iterator<Map.Entry<String, JsonNode>> entries = gold.properties().iterator();
        while (entries.hasNext()) {
            JsonNode wanted = entries.next().getValue();
            String file = wanted.path("file").asText();
            byte[] page = pages.get(file);
            if (page == null) {
                throw new GoldFormatException(folder.resolve(PAGES), 0, "no page " + file);
            }
            scored.add(file, wanted, reader.read(file, page));
        }
        return scored.tables(folder.getFileName() + ", " + gold.size() + " pages");
    }

    private List<ScoreTable> tables(String name) {
        return List.of(
                new ScoreTable(
                        "Body text, " + name,
                        Counts.COLUMNS,
                        List.of(new ScoreTable.Row("segments", segments.figures()))),
                new ScoreTable(
                        "Where it is told, " + name,
                        Accuracy.COLUMNS,
                        List.of(
                                new ScoreTable.Row("title, exact", Accuracy.figures(title)),
                                new ScoreTable.Row("title, words", Accuracy.figures(titleWords)),
                                new ScoreTable.Row("date", Accuracy.figures(date)),
                                new ScoreTable.Row("authors", Accuracy.figures(authors)))));
    }

    private static JsonNode parse(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(file, e.getLocation().getLineNr(), e.getOriginalMessage());
        }
    }

    private void add(String file, JsonNode gold, PageAnswer answer) {
        String body = spaced(answer.body());
        gold.path("with").forEach(segment -> addSegment(file, body, segment.asText(), true));
        gold.path("without").forEach(segment -> addSegment(file, body, segment.asText(), false));
        String wanted = spaced(gold.path("title").asText(""));
        addTold(file, "title", title, wanted, spaced(answer.title()), wanted::equals);
        addTold(
                file,
                "words of the title",
                titleWords,
                wanted,
                answer.title(),
                said -> bare(said).equals(bare(wanted)));
        String day = gold.path("date").asText("");
        addTold(file, "date", date, day, answer.date(), day::equals);
        String names = gold.path("author").asText("");
        addTold(
                file,
                "authors",
                authors,
                names,
                String.join("; ", answer.authors()),
                said -> names(said).equals(names(names)));
    }

    private void addSegment(String file, String body, String segment, boolean wanted) {
        boolean said = body.contains(spaced(segment));
        segments.add(said, wanted);
        if (said != wanted) {
            misses.accept(file + ": segment " + (wanted ? "missed" : "extra") + ": " + spaced(segment));
        }
    }

    private void addTold(String file, String what, Counts counts, String wanted, String said, Predicate<String> same) {
        if (wanted.isEmpty()) {
            return;
        }
        boolean right = same.test(said);
        counts.add(right, true);
        if (!right) {
            misses.accept(file + ": " + what + ": \"" + said + "\" for \"" + wanted + "\"");
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Set<String> names(String written) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(written.split("[;,]|\\bund\\b|\\band\\b|&", -1))
                .map(GoldPages::bare)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    /** Shares of the pages whose gold tells the thing. */
    private static final class Accuracy {

        static final List<String> COLUMNS = List.of("right", "told", "accuracy");

        private Accuracy() {}

        static List<String> figures(Counts counts) {
            List<String> figures = new ArrayList<>();
            figures.add(Integer.toString(counts.right()));
            figures.add(Integer.toString(counts.right() + counts.missed()));
            figures.add(String.format(Locale.ROOT, "%.3f", counts.recall()));
            return figures;
        }
    }
}
