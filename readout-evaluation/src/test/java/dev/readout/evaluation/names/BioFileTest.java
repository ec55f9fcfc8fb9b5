package dev.readout.evaluation.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.GoldFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BioFileTest {

    @TempDir
    private Path folder;

    /** Tabs are written as {@code >}, line ends as {@code ;}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tabs|Mira>B-politician;Solen>I-politician;left>O;Varna>B-location;|PERSON:Mira Solen PLACE:Varna",
                "IOB1|Mira I-PER;Solen I-PER;Varna I-LOC;Union I-ORG;Port B-ORG;|PERSON:Mira Solen PLACE:Varna ORGANIZATION:Union ORGANIZATION:Port",
                "numbers|# text = Solen left;1>Solen>B-PER>->-;2>left>O>->-;|PERSON:Solen",
                "left out|Mira>B-misc;Solen>I-misc;Varna>B-country;|PLACE:Varna",
                "a hash as a word|# O;Varna B-LOC;|PLACE:Varna"
            })
    void namesAreReadFromTheTags(String what, String content, String names) throws IOException {
        NameDocument document = BioFile.read(file(content.replace('>', '\t').replace(';', '\n')))
                .get(0);

        assertThat(document.names().stream()
                        .map(name -> name.type() + ":" + name.span().of(document.text()))
                        .toList())
                .as(what)
                .isEqualTo(List.of(names.split(" (?=[A-Z]+:)")));
    }

    @Test
    void sentencesAreDocumentsWhereNoneAreMarked() throws IOException {
        List<NameDocument> documents = BioFile.read(file("Varna\tB-location\n\nSolen\tB-person\nleft\tO\n"));

        assertThat(documents).extracting(NameDocument::id).containsExactly("names.txt#1", "names.txt#2");
        assertThat(documents.get(1).text()).isEqualTo("Solen left\n");
    }

    @Test
    void markedDocumentsHoldTheirSentences() throws IOException {
        List<NameDocument> documents =
                BioFile.read(file("-DOCSTART- O\n\nVarna I-LOC\n\nSolen I-PER\n\n-DOCSTART- O\n\nPort I-LOC\n"));

        assertThat(documents).extracting(NameDocument::text).containsExactly("Varna\nSolen\n", "Port\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Varna, :1: a word without a tag",
        "'Varna\tB-planet', 'the tag \"B-planet\"'",
        "'# newdoc', no sentence"
    })
    void aFileInAnotherFormatIsNamedWithItsLine(String content, String message) {
        assertThatThrownBy(() -> BioFile.read(file(content + "\n")))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining(message);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("names.txt"), content);
    }
}
