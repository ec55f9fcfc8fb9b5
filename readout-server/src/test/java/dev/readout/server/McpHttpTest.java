package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.record.Record;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The protocol's own client asks a real server. */
class McpHttpTest {

    private static final JsonMapper JSON = new JsonMapper();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ServedRecord served;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static McpSyncClient client;

    @BeforeAll
    static void start(@TempDir Path folder) {
        served = ServedRecord.of(folder, SmallRecord.record());
        client = client(served.server());
    }

    private static McpSyncClient client(ReadoutServer of) {
        McpSyncClient made = McpClient.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + of.port())
                        .endpoint("/mcp")
                        .build())
                .build();
        made.initialize();
        return made;
    }

    @AfterAll
    static void stop() {
        client.close();
        served.close();
    }

    @Test
    void theToolsOnlyRead() {
        assertThat(client.getServerInstructions()).contains("never that nothing happened");
        assertThat(client.listTools().tools())
                .allSatisfy(
                        tool -> assertThat(tool.annotations().readOnlyHint()).isTrue())
                .extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder(
                        "search", "engagement", "compare_accounts", "measures_in_force", "statements", "upcoming");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search|{\"words\": \"fisheries\"}",
                "engagement|{\"id\": \"ken-nor-meeting-2025-05-12\"}",
                "engagement|{\"id\": \"old-id\"}",
                "compare_accounts|{\"id\": \"ken-nor-meeting-2025-05-12\"}",
                "compare_accounts|{\"id\": \"ken-nor-meeting-2025-05-12\", \"first\": \"NOR\", \"second\": \"KEN\"}",
                "measures_in_force|{\"on\": \"2025-05-02\", \"by\": \"NOR\"}",
                "statements|{\"state\": \"KEN\", \"act\": \"promise\", \"topic\": \"fisheries\", \"speaker\": \"ruto\"}",
                "upcoming|{\"state\": \"NOR\"}",
            })
    void everyClaimHasItsSentenceItsSourceAndItsArticle(String tool, String arguments) {
        JsonNode answer = call(client, tool, arguments);
        List<JsonNode> told = new ArrayList<>();
        claims(answer).forEach(claim -> {
            assertThat(claim.get("told").size()).as(claim.toString()).isPositive();
            claim.get("told").forEach(told::add);
        });
        String text = SmallRecord.article().text();
        assertThat(told).isNotEmpty().allSatisfy(one -> {
            assertThat(text).contains(one.get("sentence").asString());
            assertThat(one.get("article").asString())
                    .isEqualTo(SmallRecord.article().id().value());
            assertThat(one.get("outlet").asString()).isEqualTo("Fjord Wire");
            assertThat(one.get("published").asString()).isEqualTo("2025-05-13");
            assertThat(one.get("url").asString()).isEqualTo("https://example.org/fjord");
        });
        assertThat(answer.get("note").asString()).startsWith("From 2 articles read, to 2025-05-13.");
        assertThat(answer.at("/coverage/articles").asInt()).isEqualTo(2);
    }

    @Test
    void bothSidesStandSideBySide() {
        JsonNode answer = call(client, "compare_accounts", "{\"id\": \"ken-nor-meeting-2025-05-12\"}");
        assertThat(answer.get("sides").toString()).isEqualTo("[\"KEN\",\"NOR\"]");
        assertThat(answer.at("/worded_differently/0/topic").asString()).isEqualTo("fisheries");
        assertThat(answer.at("/worded_differently/0/KEN/act").asString()).isEqualTo("promise");
        assertThat(answer.at("/worded_differently/0/NOR/act").asString()).isEqualTo("urge");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search|{\"words\": \"submarines\"}",
                "engagement|{\"id\": \"nothing\"}",
                "compare_accounts|{\"id\": \"nothing\"}",
                "measures_in_force|{\"on\": \"2020\"}",
                "statements|{\"state\": \"FJI\"}",
                "upcoming|{\"since\": \"2031\"}",
            })
    void whatWasNotFoundMayHaveHappenedAllTheSame(String tool, String arguments) {
        JsonNode answer = call(client, tool, arguments);
        assertThat(answer.get("note").asString())
                .isEqualTo(
                        "Nothing of this was found in 2 articles read, to 2025-05-13. That is what was read, not what"
                                + " happened.");
        assertThat(claims(answer)).isEmpty();
    }

    @Test
    void anEmptyRecordSaysSo(@TempDir Path folder) {
        Record none = new Record(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        try (ServedRecord bare = ServedRecord.empty(folder, none);
                McpSyncClient asking = client(bare.server())) {
            assertThat(call(asking, "upcoming", "{}").get("note").asString())
                    .isEqualTo("The record is empty: no article was read. It can neither confirm nor deny anything.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statements|{\"state\": \"China\"}|CHN",
                "statements|{\"since\": \"May\"}|2025-07-11",
                "statements|{\"limit\": 5000}|50",
                "statements|{\"act\": \"sing\"}|act",
                "statements|{\"sate\": \"CHN\"}|sate",
                "search|{}|words",
                "search|{\"words\": \"?!\"}|word",
            })
    void whatCannotBeMeantIsAnErrorThatSaysWhatWouldBeRight(String tool, String arguments, String right) {
        McpSchema.CallToolResult result = client.callTool(request(tool, arguments));
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains(right);
    }

    /** Every object with the field {@code told}, and so every claim. */
    private static List<JsonNode> claims(JsonNode node) {
        return node.findParents("told");
    }

    private static JsonNode call(McpSyncClient asking, String tool, String arguments) {
        McpSchema.CallToolResult result = asking.callTool(request(tool, arguments));
        assertThat(result.isError()).as(text(result)).isFalse();
        JsonNode answer = JSON.readTree(text(result));
        JsonNode structured = JSON.valueToTree(result.structuredContent());
        assertThat(structured.at("/note")).isEqualTo(answer.at("/note"));
        return answer;
    }

    private static McpSchema.CallToolRequest request(String tool, String arguments) {
        @SuppressWarnings("unchecked")
        Map<String, Object> values = JSON.readValue(arguments, Map.class);
        return McpSchema.CallToolRequest.builder(tool).arguments(values).build();
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().get(0)).text();
    }
}
