package dev.readout.evaluation.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.GoldFormatException;
import dev.readout.evaluation.ScoreTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesEvaluationTest {

    private static final String PAGE = """
            <html lang="en"><head><meta property="article:published_time" content="2026-02-27"></head><body>
            <nav><a href="/">Harbour news</a> <a href="/s">Sport</a></nav>
            <article><h1>Two ministers meet on the island of Lund</h1>
            <p>The foreign ministers of the two states met on the island of Lund on Friday and talked for three hours.</p>
            <p>They agreed, the ministers told the press, to open a second ferry line before the end of the summer.</p>
            </article></body></html>
            """;
    private static final String GOLD = """
            {"a": {"file": "a.html", "with": ["talked for three hours", "second ferry line"],
             "without": ["Sport"], "title": "Two ministers meet on the island of Lund", "date": "2026-02-27",
             "author": "Ada Berg"}}
            """;
    private static final String STORY = """
            Harbour Gazette

            Two ministers meet on the island of Lund

            February 27, 2026

            The foreign ministers of the two states met on the island of Lund on Friday and talked for three hours.

            They agreed, the ministers told the press, to open a second ferry line before the end of the summer.
            """;

    private final List<String> misses = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void webPagesAreScoredBySegmentsTitleDateAndAuthors() throws IOException {
        pages("pages/a.html", GOLD);

        List<ScoreTable> tables = evaluate(null);
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).rows().get(0).figures()).element(3).isEqualTo("2");
        assertThat(row(tables.get(1), "date")).containsExactly("1", "1", "1.000");
        assertThat(row(tables.get(1), "title, exact")).containsExactly("1", "1", "1.000");
        assertThat(row(tables.get(1), "authors")).containsExactly("0", "1", "0.000");
        assertThat(misses).containsExactly("a.html: authors: \"\" for \"Ada Berg\"");
    }

    @Test
    void anotherToolsAnswersAreScoredInPlaceOfOurs() throws IOException {
        pages("a.html", GOLD);
        Path answers = Files.writeString(
                folder.resolve("answers.jsonl"),
                "{\"file\":\"a.html\",\"text\":\"Sport\",\"title\":\"x\",\"date\":\"2026-03-01\",\"authors\":[\"Ada Berg\"]}\n");

        List<ScoreTable> tables = evaluate(answers);
        assertThat(row(tables.get(1), "date")).containsExactly("0", "1", "0.000");
        assertThat(row(tables.get(1), "authors")).containsExactly("1", "1", "1.000");
        assertThat(misses).anyMatch(miss -> miss.startsWith("a.html: segment missed: second ferry line"));
        assertThat(misses).anyMatch(miss -> miss.startsWith("a.html: segment extra: Sport"));
    }

    @Test
    void longNamesInTheArchiveAreRead() throws IOException {
        String name = "x".repeat(120) + ".html";
        pages("deep/" + name, GOLD.replace("a.html", name));
        assertThat(row(evaluate(null).get(1), "date")).containsExactly("1", "1", "1.000");
    }

    @Test
    void plainTextsAreScoredByLinesDateTitleAndOutlet() throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/story.txt"), STORY);
        Files.writeString(folder.resolve("story.json"), """
                {"file": "texts/story.txt", "outlet": "Harbour Gazette", "published": "2026-02-27",
                 "title": "Two ministers meet on the island of Lund",
                 "not_body": ["Harbour Gazette", "February 27, 2026"]}
                """);

        ScoreTable table = evaluate(null).get(0);
        assertThat(misses).isEmpty();
        assertThat(row(table, "lines that are no body")).element(3).isEqualTo("2");
        assertThat(row(table, "publication date")).element(3).isEqualTo("1");
    }

    @Test
    void aFolderWithoutGoldAndAPageThatIsMissingAreNamed() throws IOException {
        assertThatThrownBy(() -> evaluate(null))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("neither a folder");
        pages("b.html", GOLD);
        assertThatThrownBy(() -> evaluate(null))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("no page a.html");
    }

    private List<ScoreTable> evaluate(@Nullable Path predictions) throws IOException {
        return new PagesEvaluation(misses::add).evaluate(List.of(folder), predictions);
    }

    private static List<String> row(ScoreTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private void pages(String name, String gold) throws IOException {
        Files.writeString(folder.resolve("gold.json"), gold);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("pages.tar.gz")))) {
            if (name.length() > 100) {
                out.write(entry("././@LongLink", 'L', name));
            }
            out.write(entry(name.substring(0, Math.min(100, name.length())), '0', PAGE));
            out.write(new byte[1024]);
        }
    }

    /** A file of a tar archive: a header of 512 bytes, then the content filled up to a multiple of that. */
    private static byte[] entry(String name, char type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 124, String.format(Locale.ROOT, "%011o", bytes.length));
        header[156] = (byte) type;
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.writeBytes(header);
        entry.writeBytes(bytes);
        entry.writeBytes(new byte[(512 - bytes.length % 512) % 512]);
        return entry.toByteArray();
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
