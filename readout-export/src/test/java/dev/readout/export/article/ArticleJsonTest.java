package dev.readout.export.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Records;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

    @Test
    void countsCodePointsAndQuotesTheDate() throws IOException {
        StringWriter out = new StringWriter();
        ArticleJson.write(Records.meeting(), out);
        assertThat(out.toString())
                .startsWith("{\"id\":\"" + Records.meeting().id() + "\",\"source\":\"meeting.txt\",")
                .contains("\"published\":\"2025-07-12\",\"published_evidence\":{\"article\":\""
                        + Records.meeting().id() + "\",\"start\":2,\"end\":14,\"quote\":\"12 July 2025\"}")
                .contains(
                        "\"blocks\":[{\"kind\":\"date\",\"start\":0,\"end\":14},{\"kind\":\"body\",\"start\":16,\"end\":125}]")
                .endsWith("}\n");
    }

    @Test
    void whatIsNotKnownIsNull() {
        assertThat(ArticleJson.of(Records.tariffs()))
                .contains(
                        "\"url\":null,\"outlet\":null,\"title\":null,\"authors\":[],\"published\":null,"
                                + "\"published_evidence\":null,\"published_origin\":null,\"published_outside\":null,\"language\":\"en\"");
    }

    @Test
    void theListingShowsEachBlockUnderItsKind() throws IOException {
        StringWriter out = new StringWriter();
        ArticleListing.write(Records.meeting(), out);
        assertThat(out.toString())
                .startsWith("source    meeting.txt\nurl       https://example.org/meeting.txt\n")
                .contains("published 2025-07-12 (text: \"12 July 2025\")\n")
                .contains("\ndate      \uD83D\uDE42 12 July 2025\nbody      Wang Yi and Marco Rubio met");
    }
}
