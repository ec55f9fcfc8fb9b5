package dev.readout.collect.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.model.ReadoutException;
import dev.readout.model.record.StateCode;
import dev.readout.model.source.Source;
import dev.readout.model.source.SourceForm;
import dev.readout.model.source.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private SourceFile read(String text) throws IOException {
        return SourceFile.read(Files.writeString(folder.resolve("sources.toml"), text));
    }

    @Test
    void tellsContactAndSources() throws IOException {
        SourceFile file = read("""
                contact = "desk@example.org"
                [[source]]
                name = "Ministry"
                url = "https://m.example/feed"
                form = "sitemap"
                side = "NOR"
                kind = "think-tank"
                language = "en"
                [[source]]
                url = "https://b.example/"
                """);
        assertThat(file.contact()).contains("desk@example.org");
        assertThat(file.sources())
                .containsExactly(
                        new Source(
                                "https://m.example/feed",
                                "Ministry",
                                SourceForm.SITEMAP,
                                new StateCode("NOR"),
                                SourceKind.THINK_TANK,
                                "en"),
                        Source.at("https://b.example/"));
    }

    @Test
    void subscriptionsOfAFeedReader() throws IOException {
        assertThat(
                        read("<?xml version=\"1.0\"?><opml><body><outline text=\"M\" xmlUrl=\"https://m.example/f\"/></body></opml>")
                                .sources())
                .containsExactly(
                        new Source("https://m.example/f", "M", SourceForm.FEED, null, SourceKind.UNKNOWN, null));
    }

    @Test
    void theSourcesThatWeNameAreRight() {
        assertThat(SourceFile.read(Path.of("..", "docs", "sources.toml")).sources())
                .hasSizeGreaterThan(4)
                .allSatisfy(source -> assertThat(source.side()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[source]]\\nname = \"x\" | source 1 has no url",
                "[[source]]\\nurl = \"https://a.example\"\\nkind = \"paper\" | none of agency, official, press, think-tank, unknown",
                "[[source]]\\nurl = \"https://a.example\"\\nside = \"China\" | CHN or IGO:ASEAN",
                "[[source]]\\nurl = \"https://a.example\"\\ncolour = \"red\" | source 1 has \"colour\"",
                "sources = 1 | the file has \"sources\"",
                "[[source]\\nurl = 1 | Unexpected token",
                "<?xml version='1.0'?><rss/> | no OPML"
            })
    void mistakesAreNamedWithTheirPlace(String text, String words) {
        assertThatExceptionOfType(ReadoutException.class)
                .isThrownBy(() -> read(text.replace("\\n", "\n")))
                .withMessageContaining(words)
                .withMessageContaining("sources.toml");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(ReadoutException.class)
                .isThrownBy(() -> SourceFile.read(folder.resolve("none.toml")))
                .withMessageContaining("none.toml");
    }
}
