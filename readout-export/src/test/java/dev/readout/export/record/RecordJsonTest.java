package dev.readout.export.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Records;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    @Test
    void writesThePublishedForm() throws IOException {
        StringWriter out = new StringWriter();
        RecordJson.write(Records.small(), out);
        assertThat(out.toString()).isEqualToNormalizingNewlines(golden("small.record.json"));
    }

    @Test
    void writesOneLineForEachArticleAndFact() throws IOException {
        StringWriter out = new StringWriter();
        RecordJson.writeLines(Records.small(), out);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(8);
        assertThat(lines.get(0)).startsWith("{\"type\":\"article\",\"value\":{\"id\":\"");
        assertThat(lines.get(2))
                .startsWith("{\"type\":\"engagement\",\"value\":{\"id\":\"chn-usa-meeting-2025-07-11\"");
        assertThat(lines.get(7)).startsWith("{\"type\":\"event\",\"value\":").endsWith("}}");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RecordJsonTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
