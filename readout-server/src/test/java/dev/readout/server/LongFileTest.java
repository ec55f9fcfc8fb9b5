package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.record.Engagement;
import dev.readout.model.record.Record;
import dev.readout.model.record.Statement;
import dev.readout.model.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of more than one part: all that the list has, in its order, or a connection that breaks off. */
class LongFileTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MANY = 1_203;
    private static final int LONG = 12_000;

    @Test
    void aTableHasWhatTheListHas(@TempDir Path folder) throws IOException, InterruptedException {
        try (ServedRecord served = ServedRecord.of(folder, record("met"))) {
            List<String> listed = new ArrayList<>();
            @Nullable String next = "/api/engagements?state=KEN&limit=500";
            while (next != null) {
                HttpResponse<String> part = served.get(next);
                JsonNode answer = JSON.readTree(part.body());
                answer.get("items").forEach(item -> listed.add(item.get("id").asString()));
                next = answer.get("next").isNull() ? null : answer.get("next").asString();
                assertThat(part.headers().firstValue("Link"))
                        .isEqualTo(Optional.ofNullable(next).map(link -> "<" + link + ">; rel=\"next\""));
            }
            assertThat(listed).hasSize(MANY).doesNotHaveDuplicates();
            List<String> lines =
                    served.get("/engagements.csv?state=KEN").body().lines().toList();
            assertThat(lines.get(0)).startsWith("id,");
            assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                    .containsExactlyElementsOf(listed);
            String calendar = served.get("/engagements.ics").body();
            assertThat(calendar).endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
            assertThat(calendar.lines().filter("BEGIN:VEVENT"::equals)).hasSize(MANY);
            assertThat(calendar.lines().filter("BEGIN:VCALENDAR"::equals)).hasSize(1);
        }
    }

    @Test
    void aFileThatCannotBeEndedBreaksOff(@TempDir Path folder) throws IOException, InterruptedException {
        try (ServedRecord served = ServedRecord.of(folder, record("x".repeat(LONG)))) {
            HttpResponse<InputStream> answer = served.send(
                    HttpRequest.newBuilder(served.address("/statements.csv")).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                assertThat(body.read()).isPositive();
                served.store().close();
                assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            }
        }
    }

    /** Contacts on as many days, and as many statements of a content. */
    private static Record record(String content) {
        Record small = SmallRecord.record();
        Engagement contact = small.engagements().get(0);
        Statement said = small.statements().get(0);
        List<Engagement> contacts = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            contacts.add(new Engagement(
                    "ken-nor-meeting-" + i,
                    contact.kind(),
                    contact.status(),
                    PartialDate.of(LocalDate.of(2020, 1, 1).plusDays(i)),
                    null,
                    contact.place(),
                    null,
                    null,
                    contact.parties(),
                    contact.topics(),
                    List.of(),
                    contact.mentions(),
                    List.of(),
                    List.of()));
            statements.add(new Statement(
                    said.speaker(),
                    said.state(),
                    null,
                    said.act(),
                    i + " " + content,
                    List.of(),
                    said.addressee(),
                    said.topics(),
                    said.via(),
                    null,
                    said.evidence(),
                    said.derivation()));
        }
        return new Record(small.articles(), contacts, statements, List.of(), List.of(), List.of());
    }
}
