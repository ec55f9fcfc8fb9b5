package dev.readout.evaluation.ud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluation.GoldFormatException;
import dev.readout.model.article.Article;
import dev.readout.model.text.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreebankFileTest {

    private static final String TWO_DOCUMENTS = """
            # newdoc id = talks
            # newpar
            1-2 Don't SpaceAfter=Yes
            Do do AUX VB 3 aux
            n't not PART RB 3 advmod
            wait wait VERB VB 0 root SpaceAfter=No
            . . PUNCT . 3 punct

            Go go VERB VB 0 root SpaceAfter=No
            ! ! PUNCT . 1 punct

            # newpar
            Yes yes INTJ UH 0 root

            # newdoc id = sequel
            Later late ADV RB 0 root
            """;

    @TempDir
    private Path folder;

    @Test
    void documentsAndParagraphsBeginAtTheirMarks() throws IOException {
        List<UdDocument> documents = TreebankFile.read(Treebanks.write(folder, "two.conllu", TWO_DOCUMENTS));

        assertThat(documents).extracting(UdDocument::id).containsExactly("talks", "sequel");
        assertThat(documents.get(0).sentences())
                .extracting(UdSentence::startsParagraph)
                .containsExactly(true, false, true);
        assertThat(documents.get(1).sentences().get(0).startsParagraph()).isTrue();
    }

    @Test
    void theRawTextKeepsSpacesAndParagraphs() throws IOException {
        UdDocument document = TreebankFile.read(Treebanks.write(folder, "two.conllu", TWO_DOCUMENTS))
                .get(0);

        Article article = RawText.of(document);

        assertThat(article.text()).isEqualTo("Don't wait. Go!\n\nYes\n\n");
        assertThat(article.blocks())
                .extracting(block -> block.span())
                .containsExactly(new TextSpan(0, 15), new TextSpan(17, 20));
    }

    @Test
    void wordsThatDoNotSpellTheirTokenLeaveTheTextToTheFirst() throws IOException {
        Path file = Treebanks.write(
                folder, "im.conllu", "1-2 im\nin in ADP IN 3 case\ndem the DET DT 3 det\nMai May PROPN NNP 0 root\n");

        List<UdWord> words = TreebankFile.read(file).get(0).sentences().get(0).words();

        assertThat(words).extracting(UdWord::surface).containsExactly("im", "", "Mai");
    }

    @Test
    void emptyNodesArePassedOver() throws IOException {
        Path file = Files.writeString(
                folder.resolve("empty.conllu"),
                "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n1.1\tgone\tgo\tVERB\tVBN\t_\t_\t_\t_\t_\n");

        assertThat(TreebankFile.read(file).get(0).sentences().get(0).words()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "one column, :1: 1 columns",
        "'1\tYes\tyes\tINTJ\tUH\t_\tx\troot\t_\t_', ':1: \"x\" where a number'",
        "'2\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_', :1: word 2 where 1",
        "'1\tYes\tyes\tINTJ\tUH\t_\t7\troot\t_\t_', is no word of a sentence of 1",
        "'# a comment only', no sentence"
    })
    void aFileInAnotherFormatIsNamedWithItsLine(String content, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.conllu"), content + "\n\n");

        assertThatThrownBy(() -> TreebankFile.read(file))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("bad.conllu")
                .hasMessageContaining(message);
    }
}
