package dev.readout.server.quality;

import dev.readout.server.shelf.Shelf;
import dev.readout.server.view.AsOf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the page of the evaluation's figures out of the file that the evaluation wrote when they were last taken. */
public final class QualityPages {

    private static final int COLUMNS = 7;

    private static final Map<String, String> NAMES = Map.of(
            "ud", "Tokens, tags and trees",
            "names", "Names",
            "record", "The record",
            "gate", "What is let in",
            "quotations", "Quotations and who speaks",
            "times", "Times",
            "pages", "Pages",
            "plover", "Events (PLOVER)");

    private final Shelf shelf;
    private final List<QualityPage.Group> groups;

    /** The page beside what a shelf holds. */
    public QualityPages(Shelf shelf) {
        this.shelf = shelf;
        this.groups = groups(lines());
    }

    /** The page. */
    public QualityPage page() {
        return new QualityPage(
                AsOf.now(shelf).plain("Quality", "quality"),
                groups,
                groups.stream().mapToInt(group -> group.figures().size()).sum());
    }

    private static List<String> lines() {
        try (@Nullable InputStream in = QualityPages.class.getResourceAsStream("figures.tsv")) {
            byte[] bytes = Objects.requireNonNull(in, "figures.tsv").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Figures as the evaluation writes them: evaluation, data, table, row, column, figure, floor. */
    static List<QualityPage.Group> groups(List<String> lines) {
        Map<List<String>, List<QualityPage.Figure>> figures = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS) {
                    throw new IllegalStateException("a figure has " + COLUMNS + " cells: " + line);
                }
                figures.computeIfAbsent(List.of(cells[0], cells[1]), any -> new ArrayList<>())
                        .add(new QualityPage.Figure(
                                cells[2].isEmpty() ? cells[3] : cells[2] + ", " + cells[3],
                                cells[4],
                                cells[5],
                                cells[6]));
            }
        }
        return figures.entrySet().stream()
                .map(entry -> new QualityPage.Group(
                        NAMES.getOrDefault(entry.getKey().get(0), entry.getKey().get(0)),
                        entry.getKey().get(1),
                        entry.getValue()))
                .toList();
    }
}
