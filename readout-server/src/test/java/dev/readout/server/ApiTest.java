package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readout.export.record.RecordJson;
import dev.readout.store.Layer;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The interface for programs, held against the document that describes it. */
class ApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ServedRecord served;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static JsonNode document;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        served = ServedRecord.of(folder, SmallRecord.record());
        document = JSON.readTree(get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyAddressUnderApiIsDescribedAndEveryDescribedOneIsThere() {
        Set<String> there = new HashSet<>();
        served.server().addresses().stream()
                .filter(path -> path.startsWith("/api/") && !path.equals("/api/*"))
                .forEach(there::add);
        assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(there);
    }

    static Stream<String> described() {
        return document.get("paths").propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("described")
    void everyAnswerIsAsDescribed(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(example(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode content = document.at("/paths/" + escaped(path) + "/get/responses/200/content");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        String schema = content.at("/application~1json/schema/$ref").asString();
        assertThat(problems(schema, answer.body())).isEmpty();
        assertThat(answer.body()).as("an example that tests something").contains("\"");
    }

    @ParameterizedTest
    @MethodSource("described")
    void everyDescribedParameterIsReadAndNoOther(String path) throws IOException, InterruptedException {
        String address = example(path).replaceFirst("\\?.*", "");
        for (JsonNode parameter : document.at("/paths/" + escaped(path) + "/get/parameters")) {
            if (parameter.get("in").asString().equals("query")) {
                String wrong = parameter.get("schema").has("maxLength") ? "x".repeat(300) : "?!";
                HttpResponse<String> answer =
                        get(address + "?" + parameter.get("name").asString() + "=" + encoded(wrong));
                assertThat(answer.statusCode()).as(parameter.toString()).isEqualTo(400);
                assertThat(JSON.readTree(answer.body()).get("parameter").asString())
                        .isEqualTo(parameter.get("name").asString());
            }
        }
        HttpResponse<String> answer = get(address + "?sate=CHN");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\\\"sate\\\" is not right");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/engagements?kind=banquet, 400, kind",
        "/api/engagements?state=CHN&state=USA, 400, state",
        "/api/engagements?cursor=nonsense, 400, cursor",
        "/api/measures?on=2025-01-01&cursor=nonsense, 400, cursor",
        "/api/search, 400, q",
        "/api/statements?limit=501, 400, limit",
        "/api/nothing, 404,",
        "/api/engagements/nothing, 404,",
        "/api/statements/nothing, 404,",
        "/api/articles/..%2F..%2Fetc%2Fpasswd, 404,",
        "/api/articles/nothing, 404,",
        "/api/persons/nobody, 404,",
    })
    void whatCannotBeAnsweredIsAProblem(String path, int status, String parameter)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problems("#/components/schemas/Problem", answer.body())).isEmpty();
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        if (parameter != null) {
            assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"engagements", "statements"})
    void partsPutTogetherAreTheWhole(String list) throws IOException, InterruptedException {
        JsonNode whole = JSON.readTree(get("/api/" + list).body());
        assertThat(whole.get("next").isNull()).isTrue();
        List<JsonNode> items = new ArrayList<>();
        String next = "/api/" + list + "?limit=1&topic=fisheries";
        if (list.equals("engagements")) {
            next = "/api/" + list + "?limit=1";
        }
        while (!next.isEmpty()) {
            JsonNode part = JSON.readTree(get(next).body());
            part.get("items").forEach(items::add);
            next = part.get("next").isNull() ? "" : part.get("next").asString();
        }
        assertThat(items).hasSize(2).isEqualTo(list(whole.get("items")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "engagements", "statements", "agreements", "measures", "events"})
    void listsHaveWhatAnExportHas(String list) throws IOException, InterruptedException {
        StringWriter exported = new StringWriter();
        RecordJson.write(served.store().record(Layer.SHOWN), exported);
        assertThat(list(JSON.readTree(get("/api/" + list).body()).get("items")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        list(JSON.readTree(exported.toString()).get(list)));
    }

    @Test
    void anIdThatItHadBeforeLeadsToTheContact() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/engagements/old-id");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/api/engagements/" + SmallRecord.HELD);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, 0", "2025-05-01, 1", "2025-05, 1"})
    void measuresInForceOnADay(String day, int number) throws IOException, InterruptedException {
        JsonNode found = JSON.readTree(get("/api/measures?on=" + day).body());
        assertThat(found.get("total").asInt()).isEqualTo(number);
        assertThat(found.get("items").size()).isEqualTo(number);
    }

    @Test
    void theLogOfChangesIsFollowedByNumber() throws IOException, InterruptedException {
        List<String> kinds = new ArrayList<>();
        String next = "/api/changes?limit=3";
        while (!next.isEmpty()) {
            JsonNode part = JSON.readTree(get(next).body());
            part.get("items").forEach(item -> kinds.add(item.get("kind").asString()));
            next = part.get("next").isNull() ? "" : part.get("next").asString();
        }
        assertThat(kinds)
                .hasSize(JSON.readTree(get("/api/changes").body()).get("latest").asInt())
                .contains("added");
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() throws IOException, InterruptedException {
        HttpResponse<String> first = get("/api/engagements");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = served.send(
                HttpRequest.newBuilder(served.address("/api/engagements"))
                        .header("If-None-Match", tag)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/api/statements").headers().firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void anotherSiteMayNotReadTheAnswers() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/engagements");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    /** An address that a described path has in this record. */
    private static String example(String path) throws IOException, InterruptedException {
        if (path.contains("{key}")) {
            return path.replace("{key}", "william-ruto");
        }
        if (path.contains("{id}")) {
            String list = path.replace("/{id}", "");
            JsonNode items = JSON.readTree(get(list).body()).get("items");
            return path.replace("{id}", items.get(0).get("id").asString());
        }
        Map<String, String> asks = Map.of("/api/search", "?q=fisheries", "/api/persons", "?q=ruto");
        return path + asks.getOrDefault(path, "");
    }

    private static List<String> problems(String reference, String body) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", reference);
        schema.set("components", document.get("components"));
        Schema checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        return checked.validate(JSON.readTree(body)).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<JsonNode> list(JsonNode items) {
        List<JsonNode> list = new ArrayList<>();
        items.forEach(list::add);
        return list;
    }

    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return served.get(path);
    }
}
