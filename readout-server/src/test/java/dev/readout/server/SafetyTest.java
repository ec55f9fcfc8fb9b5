package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.export.headline.StateNames;
import dev.readout.server.shelf.StoreShelf;
import dev.readout.store.RecordStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests written by hand, as somebody who means ill writes them. */
class SafetyTest {

    private static final String TOKEN = "a-token-of-the-test";
    private static final String ASKING =
            String.join("\r\n", "Content-Type: application/json", "Accept: application/json, text/event-stream", "");
    private static final List<String> TROUBLE = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static RecordStore store;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ReadoutServer local;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ReadoutServer open;

    @BeforeAll
    static void start(@TempDir Path folder) {
        store = KeptRecord.in(folder, SmallRecord.record(), "old-id");
        StoreShelf shelf = new StoreShelf(store);
        local = ReadoutServer.start(shelf, StateNames.codes(), new ServerSettings("localhost", 0), TROUBLE::add);
        open = ReadoutServer.start(shelf, StateNames.codes(), new ServerSettings("0.0.0.0", 0, TOKEN), TROUBLE::add);
    }

    @AfterAll
    static void stop() {
        local.close();
        open.close();
        store.close();
        assertThat(TROUBLE).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "localhost:8080, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200",
        "evil.example, 403",
        "localhost.evil.example, 403",
        "127.0.0.1.evil.example:8080, 403",
        "10.0.0.7, 403",
    })
    void aLocalServerAnswersToTheNamesOfItsMachineAlone(String host, int status) throws IOException {
        for (String path : List.of("/", "/api/engagements", "/engagements.csv", "/openapi.json")) {
            assertThat(status(local, "GET " + path, host, "", "")).as(path).isEqualTo(status);
        }
        String question = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
        assertThat(status(local, "POST /mcp", host, ASKING, question)).isEqualTo(status);
    }

    @Test
    void itListensOnThisMachineAlone() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), local.port())) {
            assertThat(socket.isConnected()).isTrue();
        }
        assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 8080))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token");
        assertThatThrownBy(() -> new ServerSettings("localhost", 70_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 8080, "short"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everybodyMayReadWhereOthersAreLetIn() throws IOException {
        assertThat(status(open, "GET /", "desk.example:8080", "", "")).isEqualTo(200);
        assertThat(status(open, "GET /api/engagements", "desk.example:8080", "", ""))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/review/engagement/" + SmallRecord.HELD,
                "/review/1",
                "/engagements",
                "/mcp/",
                "/mcp/../review/1"
            })
    void nobodyWritesWithoutTheToken(String path) throws IOException {
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";
        for (String method : List.of("POST ", "PUT ", "DELETE ", "PATCH ")) {
            for (String key : List.of("", "Authorization: Bearer wrong\r\n", "Authorization: Basic !\r\n")) {
                String answer = answer(open, method + path, "desk.example", form + key, "action=confirm");
                assertThat(answer).as(method + path).matches("(?s)HTTP/1.1 (401|400) .*");
            }
        }
    }

    @Test
    void theTokenOpensTheDoorToWriting() throws IOException {
        String path = "POST /review/engagement/" + SmallRecord.HELD;
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";
        String basic = Base64.getEncoder().encodeToString(("analyst:" + TOKEN).getBytes(StandardCharsets.UTF_8));
        for (String key : List.of("Bearer " + TOKEN, "Basic " + basic)) {
            String answer =
                    answer(open, path, "desk.example", form + "Authorization: " + key + "\r\n", "action=confirm");
            assertThat(answer).as("only a form of ours is taken").startsWith("HTTP/1.1 403 ");
            assertThat(answer).contains("text/html");
        }
        assertThat(answer(open, path, "desk.example", form, "action=confirm"))
                .startsWith("HTTP/1.1 401 ")
                .contains("WWW-Authenticate: Basic");
    }

    @Test
    void anotherSiteSendsNothing() throws IOException {
        String origin = "Origin: https://evil.example\r\n";
        assertThat(status(local, "POST /review/1", "localhost", origin, "")).isEqualTo(403);
        assertThat(status(local, "POST /mcp", "localhost", origin, "{}")).isEqualTo(403);
        assertThat(status(open, "POST /mcp", "desk.example", origin, "{}")).isEqualTo(403);
        String own = "Origin: http://localhost:1\r\n" + ASKING;
        assertThat(status(local, "POST /mcp", "localhost:1", own, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}"))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../../../etc/passwd",
                "/assets/..%2F..%2F..%2Fetc%2Fpasswd",
                "/assets/%2e%2e/%2e%2e/pom.xml",
                "/assets//etc/passwd",
                "/../../../../etc/passwd",
                "/article/..%2F..%2Fetc%2Fpasswd",
                "/api/articles/..%2F..%2Freadout.db",
                "/readout.db",
                "/assets/readout.css/../../../readout.db",
            })
    void noPathLeadsToAFile(String path) throws IOException {
        String answer = answer(local, "GET " + path, "localhost", "", "");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 (400|404) .*")
                .doesNotContain("root:")
                .doesNotContain("SQLite format");
    }

    @Test
    void aLargeRequestIsNotRead() throws IOException {
        String large = "x".repeat(Safety.LARGEST_REQUEST + 1);
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";
        assertThat(status(local, "POST /review/1", "localhost", form, "token=" + large))
                .isEqualTo(413);
        assertThat(status(local, "POST /mcp", "localhost", ASKING, "{\"x\":\"" + large + "\"}"))
                .isBetween(400, 499);
        assertThat(status(local, "GET /engagements?q=" + large, "localhost", "", ""))
                .isBetween(400, 499);
    }

    private static int status(ReadoutServer server, String request, String host, String headers, String body)
            throws IOException {
        String answer = answer(server, request, host, headers, body);
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static String answer(ReadoutServer server, String request, String host, String headers, String body)
            throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers
                + "Content-Length: " + content.length + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
