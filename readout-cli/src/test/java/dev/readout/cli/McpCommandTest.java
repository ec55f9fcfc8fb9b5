package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol's own client starts {@code mcp} as a process and asks it. */
class McpCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theRecordAnswersOnStandardInputAndOutput() throws IOException {
        String database = folder.resolve("readout.db").toString();
        StringWriter said = new StringWriter();
        Console console = new Console(new PrintWriter(said, true), new PrintWriter(said, true), false, false);
        Main.run(console, "ingest", StartedReadout.article(folder).toString(), "--db", database);

        try (McpSyncClient client = started(database)) {
            assertThat(client.initialize().serverInfo().name()).isEqualTo("readout");
            assertThat(client.listTools().tools()).hasSize(6);
            assertThat(call(client, "engagement", Map.of("id", "chn-usa-meeting-2025-07-11")))
                    .contains("\"sentence\":\"Chinese Foreign Minister Wang Yi met")
                    .contains("\"article\":\"");
        }
    }

    @Test
    void anEmptyRecordSaysSo() {
        try (McpSyncClient client = started(folder.resolve("none.db").toString())) {
            client.initialize();
            assertThat(call(client, "upcoming", Map.of())).contains("The record is empty: no article was read.");
        }
    }

    @Test
    void itEndsWithItsInput() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(StartedReadout.command(
                        "mcp", "--db", folder.resolve("end.db").toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .as("nothing but answers is printed")
                .isEmpty();
        assertThat(process.waitFor()).isEqualTo(ExitCode.DONE);
    }

    private static McpSyncClient started(String database) {
        List<String> words = StartedReadout.command("mcp", "--db", database);
        ServerParameters parameters = ServerParameters.builder(words.get(0))
                .args(words.subList(1, words.size()))
                .build();
        return McpClient.sync(new StdioClientTransport(parameters, McpJsonDefaults.getMapper()))
                .build();
    }

    private static String call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        McpSchema.CallToolResult result = client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
        assertThat(result.isError()).isFalse();
        return ((McpSchema.TextContent) result.content().get(0)).text();
    }
}
