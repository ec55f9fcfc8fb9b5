package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.store.fact.Sort;
import dev.readout.store.review.Action;
import dev.readout.store.review.Proposal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same question gets the same answer until something is written, and then the new one. */
class KeptAnswersTest {

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServedRecord served;

    @BeforeEach
    void start(@TempDir Path folder) {
        served = ServedRecord.of(folder, SmallRecord.record());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/engagements?state=KEN",
                "/engagement/" + SmallRecord.HELD,
                "/coverage",
                "/review",
                "/data",
                "/api/engagements?limit=1",
                "/engagements.csv",
                "/engagements.atom",
                "/measures.ics"
            })
    void theSecondAnswerIsTheFirst(String path) throws IOException, InterruptedException {
        HttpResponse<String> first = served.get(path);
        HttpResponse<String> second = served.get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).isNotEmpty();
        for (String header : new String[] {"Content-Type", "ETag", "Link", "Content-Security-Policy", "Vary"}) {
            assertThat(second.headers().firstValue(header))
                    .as(header)
                    .isEqualTo(first.headers().firstValue(header));
        }
        HttpResponse<byte[]> zipped = asked(path, "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(unzipped(zipped.body())).isEqualTo(first.body());
        HttpResponse<byte[]> none = asked(
                path,
                "If-None-Match",
                "\"other\", " + first.headers().firstValue("ETag").orElse(""));
        assertThat(none.statusCode()).isEqualTo(304);
        assertThat(none.body()).isEmpty();
    }

    @Test
    void whatWasDecidedIsShownAtOnce() throws IOException, InterruptedException {
        String path = "/engagements";
        HttpResponse<String> before = served.get(path);
        assertThat(before.body()).contains(SmallRecord.NEXT);
        served.store()
                .reviews()
                .decide(new Proposal(
                        Action.REJECT, Sort.ENGAGEMENT, SmallRecord.NEXT, null, null, "Ana", "told of no contact"));
        HttpResponse<byte[]> after =
                asked(path, "If-None-Match", before.headers().firstValue("ETag").orElse(""));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(new String(after.body(), StandardCharsets.UTF_8)).doesNotContain(SmallRecord.NEXT);
    }

    @Test
    void whatIsNotThereIsNotKept() throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            assertThat(served.get("/engagement/nothing").statusCode()).isEqualTo(404);
            assertThat(served.get("/engagements?state=x").statusCode()).isEqualTo(400);
        }
    }

    private HttpResponse<byte[]> asked(String path, String header, String value)
            throws IOException, InterruptedException {
        return served.send(
                HttpRequest.newBuilder(served.address(path))
                        .header(header, value)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
