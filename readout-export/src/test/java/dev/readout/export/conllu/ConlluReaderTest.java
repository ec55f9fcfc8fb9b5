package dev.readout.export.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConlluReaderTest {

    @Test
    void putsTheTextTogetherFromTheWords() throws ConlluFormatException {
        ConlluDocument document = ConlluReader.read(String.join(
                        "\n",
                        "# newdoc id = talks",
                        "# text = Don't go.",
                        "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_",
                        row(1, "Do", "_"),
                        row(2, "n't", "_"),
                        row(3, "go", "Name=X|SpaceAfter=No"),
                        "3.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_",
                        row(4, ".", "_"),
                        "",
                        row(1, "Why", "SpaceAfter=No"),
                        row(2, "?", "_"),
                        "",
                        "# newpar",
                        "1-2\tdunno\t_\t_\t_\t_\t_\t_\t_\t_",
                        row(1, "do", "_"),
                        row(2, "not", "_")))
                .get(0);
        assertThat(document.id()).isEqualTo("talks");
        assertThat(document.text().strip()).isEqualTo("Don't go. Why?\n\ndunno");
        assertThat(document.paragraphs()).containsExactly(new TextSpan(0, 14), new TextSpan(16, 21));
        assertThat(document.sentences()).hasSize(3);
        assertThat(document.sentences().get(0))
                .containsExactly(
                        new ConlluWord("Do", new TextSpan(0, 2)),
                        new ConlluWord("n't", new TextSpan(2, 5)),
                        new ConlluWord("go", new TextSpan(6, 8)),
                        new ConlluWord(".", new TextSpan(8, 9)));
        assertThat(document.sentences().get(2))
                .as("words that do not spell their token stand at the whole of it")
                .extracting(ConlluWord::span)
                .containsExactly(new TextSpan(16, 21), new TextSpan(16, 21));
    }

    @Test
    void documentsBeginAtTheirComments() throws ConlluFormatException {
        List<ConlluDocument> documents = ConlluReader.read(
                "# newdoc id = a\n" + row(1, "One", "_") + "\n\n# newdoc\n# newdoc id = b\n" + row(1, "Two", "_"));
        assertThat(documents).extracting(ConlluDocument::id).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain text",
                "1\tone\t_",
                "x\tone\t_\t_\t_\t_\t_\t_\t_\t_",
                "2\ttwo\t_\t_\t_\t_\t_\t_\t_\t_",
                "1\t\t_\t_\t_\t_\t_\t_\t_\t_"
            })
    void namesTheLineThatIsNone(String line) {
        assertThatThrownBy(() -> ConlluReader.read("# comment\n" + line))
                .isInstanceOf(ConlluFormatException.class)
                .hasMessageStartingWith("line 2: ");
    }

    private static String row(int id, String form, String misc) {
        return id + "\t" + form + "\t_\t_\t_\t_\t_\t_\t_\t" + misc;
    }
}
