package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("in/.hidden"));
        for (String name : List.of("b.txt", "a.html", "in/c.html", ".d.txt", "in/.hidden/e.html")) {
            Files.writeString(folder.resolve(name), "x");
        }
    }

    @Test
    void aFolderStandsForItsFilesByNameWithoutHiddenOnes() {
        assertThat(names(folder)).containsExactly("a.html", "b.txt", "in/c.html");
    }

    @Test
    void aPatternStandsForTheFilesThatMatch() {
        assertThat(names(folder.resolve("*.html"))).containsExactly("a.html");
        assertThat(names(folder.resolve("**.html"))).containsExactly("a.html", "in/c.html");
        assertThat(names(folder.resolve("{a,b}.*"))).containsExactly("a.html", "b.txt");
    }

    @Test
    void whatNamesNothingStandsAsGiven() {
        assertThat(names(folder.resolve("*.pdf"))).containsExactly("*.pdf");
        assertThat(names(folder.resolve("no/*.txt"))).containsExactly("no/*.txt");
        assertThat(names(folder.resolve("no.txt"))).containsExactly("no.txt");
    }

    @Test
    void filesStayInTheOrderGiven() {
        List<Path> given = List.of(folder.resolve("b.txt"), folder.resolve("a.html"));
        assertThat(InputFiles.under(given)).isEqualTo(given);
    }

    private List<String> names(Path named) {
        return InputFiles.under(List.of(named)).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }
}
