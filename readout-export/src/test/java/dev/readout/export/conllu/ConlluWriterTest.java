package dev.readout.export.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Analyses;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConlluWriterTest {

    @Test
    void writesWordsTokensAndMarks() throws IOException {
        assertThat(written()).isEqualTo("""
                        # newdoc id = 0123456789abcdef
                        # source = small.txt
                        # newpar
                        # sent_id = 0123456789abcdef-1
                        # text = 😀 Wang didn't go in 2024.
                        # quotation 1 = kind=INDIRECT|act=SAY|speaker=Wang|rule=said
                        1\t😀\t😀\tSYM\tNFP\t_\t5\tdiscourse\t_\t_
                        2\tWang\tWang\tPROPN\tNNP\t_\t5\tnsubj\t_\tName=B-PERSON|Source=1
                        3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
                        3\tdid\tdo\tAUX\tVBD\t_\t5\taux\t_\t_
                        4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_
                        5\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tCue=1
                        6\tin\tin\tADP\tIN\t_\t7\tcase\t_\tContent=1
                        7\t2024\t2024\tNUM\tCD\t_\t5\tobl\t_\tContent=1|Time=B-DATE:2024|SpaceAfter=No
                        8\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

                        """);
    }

    @Test
    void theReaderTakesWhatTheWriterWrites() throws IOException, ConlluFormatException {
        ConlluDocument document = ConlluReader.read(written()).get(0);
        assertThat(document.text().strip()).isEqualTo(Analyses.small().article().text());
        assertThat(document.sentences().get(0))
                .extracting(ConlluWord::span)
                .containsExactlyElementsOf(Analyses.small().sentences().get(0).tokens().stream()
                        .map(token -> token.span())
                        .toList());
    }

    private static String written() throws IOException {
        StringBuilder out = new StringBuilder();
        new ConlluWriter(out).write(Analyses.small());
        return out.toString();
    }
}
