package dev.readout.page.html;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.PublicationDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    /** Pages that we wrote, each with the article that is on it beside it, a line for each thing told. */
    @ParameterizedTest
    @ValueSource(strings = {"story", "release", "chinese"})
    void findsTheArticleOnThePage(String name) throws IOException {
        Article article = HtmlReader.read(name + ".html", resource(name + ".html"));

        assertThat(listing(article)).isEqualTo(resource(name + ".article.txt"));
    }

    @Test
    void showsTheWordsThatSayTheDate() throws IOException {
        Article article = HtmlReader.read("story.html", resource("story.html"));

        PublicationDate published = requireNonNull(article.published());
        assertThat(article.words(requireNonNull(published.evidence()))).isEqualTo("27 February 2026");
    }

    @Test
    void leavesOutWhatIsNotSeen() throws IOException {
        Article article = HtmlReader.read("story.html", resource("story.html"));

        assertThat(article.text()).doesNotContain("not shown", "margin", "schema.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<html>",
                "<p>",
                "</p></div></html>",
                "<h1></h1>",
                "<script>var a = '<p>x</p>'",
                "<table><tr><td>one<tr><td>two",
                "<!-- never closed",
                "<p>a<p>b<div>c</p>d</div>e",
                "<title>Only a title</title>",
                "<a href=x><div><p>In a link</a> and out</div>"
            })
    void readsAnyBrokenness(String html) {
        Article article = HtmlReader.read("broken.html", html);

        assertThat(article.blocks())
                .allSatisfy(block -> assertThat(article.words(block.span())).isNotBlank());
    }

    private static String listing(Article article) {
        StringBuilder listing = new StringBuilder();
        listing.append("url ").append(article.url()).append('\n');
        listing.append("title ").append(article.title()).append('\n');
        listing.append("outlet ").append(article.outlet()).append('\n');
        listing.append("authors ").append(String.join("; ", article.authors())).append('\n');
        PublicationDate published = article.published();
        listing.append("published ")
                .append(published == null ? "-" : published.date() + ", " + published.origin())
                .append('\n');
        listing.append("language ").append(article.language()).append('\n');
        for (Block block : article.blocks()) {
            listing.append(block.kind().code())
                    .append(": ")
                    .append(article.words(block.span()).replace("\n", " / "));
            listing.append('\n');
        }
        return listing.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = requireNonNull(HtmlReaderTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
