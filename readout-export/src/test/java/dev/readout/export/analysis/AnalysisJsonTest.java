package dev.readout.export.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Analyses;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AnalysisJsonTest {

    @Test
    void writesOneLineWithOffsetsInCodePoints() throws IOException {
        StringWriter out = new StringWriter();
        new AnalysisJson(out).write(Analyses.small());
        assertThat(out.toString())
                .startsWith("{\"id\":\"0123456789abcdef\",\"source\":\"small.txt\",\"url\":null,")
                .contains("\"blocks\":[{\"kind\":\"body\",\"start\":0,\"end\":25}]")
                .contains("{\"id\":2,\"start\":2,\"end\":6,\"form\":\"Wang\",\"lemma\":\"Wang\",\"upos\":\"PROPN\",")
                .contains("\"names\":[{\"type\":\"person\",\"start\":2,\"end\":6,\"sentence\":0}]")
                .contains("\"times\":[{\"type\":\"DATE\",\"value\":\"2024\",\"mod\":null,\"start\":20,\"end\":24,")
                .contains("\"cue\":{\"start\":14,\"end\":16},\"content\":[{\"start\":17,\"end\":24}]")
                .endsWith("}\n");
        assertThat(out.toString().lines()).hasSize(1);
    }
}
