package dev.readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.text.CodePointOffsets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, there is an outcome, and blocks that cover the text. */
class RobustnessTest {

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div class=\"",
            "related",
            "\">",
            "<a href='x'>",
            "</a>",
            "<h1>",
            "</h1",
            "<!--",
            "-->",
            "<br><br>",
            "<table>",
            "<td>",
            "</tr>",
            "&amp;",
            "&#x1F600;",
            "&nbsp",
            "<script>",
            "</script>",
            "<time datetime=",
            "2026-02-30",
            "May 5, 2024",
            "\n\n",
            "\r\n",
            "\t",
            "\"",
            "{",
            "}",
            "[",
            ":",
            "Minister said on Friday. ",
            "中文。",
            "🚢",
            "\u0000",
            "\uFFFE",
            "By Ada Berg",
            "Read more: x",
            "©",
            "<!DOCTYPE html>",
            "text",
            "published");

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void anyPiecesGiveAnOutcome(SourceFormat format) {
        Random random = new Random(20_260_227);
        for (int round = 0; round < 300; round++) {
            StringBuilder document = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                document.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(document.toString().getBytes(StandardCharsets.UTF_8), format);
        }
    }

    @ParameterizedTest
    @EnumSource(SourceFormat.class)
    void anyBytesGiveAnOutcome(SourceFormat format) {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            check(bytes, format);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p>word ", "<b><i>", "<ul><li>", "<table><tr><td>", "<a href=x>"})
    void aDeepPageIsRead(String piece) {
        check(piece.repeat(20_000).getBytes(StandardCharsets.UTF_8), SourceFormat.HTML);
    }

    @Test
    void aPageOfTenMegabytesIsRead() {
        String sentence = "The ministers met on the island of Lund and agreed, they said, on a second line. ";
        String paragraph = "<p>" + sentence.repeat(6) + "</p>\n";
        String page = "<html><body><h1>Ferries</h1><article>" + paragraph.repeat(10_000_000 / paragraph.length())
                + "</article>";

        check(page.getBytes(StandardCharsets.UTF_8), SourceFormat.HTML);
    }

    @Test
    void aTextOfOneLongLineIsRead() {
        check("word ".repeat(400_000).getBytes(StandardCharsets.UTF_8), SourceFormat.TEXT);
    }

    private void check(byte[] bytes, SourceFormat format) {
        List<ReadOutcome> outcomes = reader.read("any", bytes, format);

        assertThat(outcomes).isNotEmpty();
        outcomes.forEach(outcome -> outcome.fold(
                read -> covers(read.article()), rejected -> !rejected.detail().isEmpty()));
    }

    private static boolean covers(Article article) {
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        int end = 0;
        for (Block block : article.blocks()) {
            assertThat(article.text().substring(end, block.span().start())).isBlank();
            assertThat(offsets.toUtf16(offsets.toCodePoints(block.span().start())))
                    .isEqualTo(block.span().start());
            end = block.span().end();
        }
        assertThat(article.text().substring(end)).isBlank();
        return true;
    }
}
