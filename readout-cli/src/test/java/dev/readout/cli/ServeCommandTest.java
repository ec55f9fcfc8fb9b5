package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as a process: from the command to the pages and interfaces. */
class ServeCommandTest {

    private static final Pattern SERVING =
            Pattern.compile("Serving (\\d+) articles?, \\d+ engagements on http://[^:]+:(\\d+)/.*");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatIsReadIsServed() throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        Process serving = start();
        try {
            int port = port(serving, said);
            assertThat(said).anyMatch(line -> line.contains("Read 1 new article in "));
            assertThat(said).as("nobody else gets in").noneMatch(line -> line.contains("token"));
            assertThat(get(port, "/")).contains("Wang Yi");
            assertThat(get(port, "/api/engagements")).contains("\"total\":1");
            assertThat(get(port, "/openapi.json")).contains("\"openapi\":\"3.1.0\"");
            assertThat(get(port, "/engagements.ics")).contains("UID:chn-usa-meeting-2025-07-11@readout");
        } finally {
            serving.destroy();
            serving.waitFor();
        }
    }

    @Test
    void aTokenIsMadeUpWhereOthersAreLetIn() throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        Process serving = start("--host", "0.0.0.0");
        try {
            int port = port(serving, said);
            assertThat(said).anyMatch(line -> line.matches(".*needs this token as password: [0-9a-f]{32}"));
            HttpResponse<String> refused = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/review/1"))
                                    .POST(HttpRequest.BodyPublishers.ofString("x"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(401);
        } finally {
            serving.destroy();
            serving.waitFor();
        }
    }

    private Process start(String... options) throws IOException {
        List<String> words = StartedReadout.command(
                "serve",
                StartedReadout.article(folder).toString(),
                "--port",
                "0",
                "--db",
                folder.resolve("readout.db").toString());
        words.addAll(List.of(options));
        return new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int port(Process serving, List<String> said) throws IOException {
        BufferedReader lines = serving.errorReader();
        String line = lines.readLine();
        while (line != null) {
            said.add(line);
            Matcher matcher = SERVING.matcher(line);
            if (matcher.matches()) {
                return Integer.parseInt(matcher.group(2));
            }
            line = lines.readLine();
        }
        throw new AssertionError("it ended, and said " + said);
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
