package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectCommandTest {

    private static final String MEETING =
            "Chinese Foreign Minister Wang Yi met US Secretary of State Marco Rubio in Kuala Lumpur on Friday, July 11, 2025.";

    /** Names with letters that each of these encodings writes in its own way. */
    private static final Map<String, String> ENCODINGS = Map.of(
            "utf-8", "Hakan Fidan – „Türkiye“",
            "windows-1254", "Beyoğlu’nda görüştü",
            "iso-8859-2", "Łódź, Wałęsa",
            "windows-1251", "Лавров",
            "shift_jis", "外務省");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final Map<String, String> types = new ConcurrentHashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = pages.get(path);
            exchange.getResponseHeaders().set("Content-Type", types.getOrDefault(path, "text/plain"));
            exchange.sendResponseHeaders(body == null ? 404 : 200, body == null || body.length == 0 ? -1 : body.length);
            if (body != null) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void feed(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><link>").append(at(path)).append("</link></item>");
        }
        put("/feed", "text/xml", "<rss><channel>" + items + "</channel></rss>", StandardCharsets.UTF_8);
    }

    private void put(String path, String type, String body, Charset charset) {
        pages.put(path, body.getBytes(charset));
        types.put(path, type);
    }

    private void page(String path, String words, String charset) {
        put(
                path,
                "text/html; charset=" + charset,
                "<html lang=en><head><title>Ministers meet</title></head><body><article><h1>Ministers meet</h1>"
                        + "<time datetime=2025-07-12>July 12, 2025</time><p>" + words + "</p></article></body></html>",
                Charset.forName(charset));
    }

    private int run(String... further) {
        List<String> arguments = new ArrayList<>(List.of(further));
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
        return Main.run(console, arguments.toArray(String[]::new));
    }

    private int collect(String... further) {
        List<String> arguments = new ArrayList<>(List.of(
                "collect",
                "--archive",
                folder.resolve("archive").toString(),
                "--db",
                folder.resolve("readout.db").toString(),
                "--contact",
                "desk@example.org",
                "--delay",
                "0s",
                "--allow-address",
                "127.0.0.1/32"));
        arguments.addAll(List.of(further));
        return run(arguments.toArray(String[]::new));
    }

    private String exported() {
        out.getBuffer().setLength(0);
        assertThat(run("export", "--db", folder.resolve("readout.db").toString()))
                .isEqualTo(ExitCode.DONE);
        return out.toString();
    }

    @Test
    void whatAFeedNamesIsInTheRecordAndASecondCycleAddsNothing() {
        feed("/a");
        page("/a", MEETING, "utf-8");

        assertThat(collect(at("/feed"))).isEqualTo(ExitCode.DONE);
        assertThat(err.toString())
                .contains("Asked 1 source in ", "2 new.", "Kept in ", "pages-", "Read 1 new article in ");
        assertThat(exported()).contains("chn-usa-meeting-2025-07-11").contains("\"url\" : \"" + at("/a") + "\"");

        err.getBuffer().setLength(0);
        assertThat(collect(at("/feed"))).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).contains("1 unchanged.").contains("Nothing new to read.");
    }

    @Test
    void pagesInFiveEncodingsAreReadAsTheyWereWritten() {
        ENCODINGS.forEach((charset, words) -> page("/" + charset, MEETING + " It was said: " + words + ".", charset));
        feed(ENCODINGS.keySet().stream().sorted().map(name -> "/" + name).toArray(String[]::new));

        assertThat(collect("--no-gate", at("/feed"))).isEqualTo(ExitCode.DONE);

        String record = exported();
        assertThat(ENCODINGS.values()).allSatisfy(words -> assertThat(record).contains(words));
    }

    @Test
    void whatCannotBeHadIsNamedAndTheStatusIsThree() throws IOException {
        Path sources = Files.writeString(folder.resolve("sources.toml"), """
                [[source]]
                name = "A ministry"
                url = "%s"
                [[source]]
                name = "Another"
                url = "%s"
                """.formatted(at("/feed"), at("/none")));
        feed("/a", "/away");
        page("/a", MEETING, "utf-8");

        assertThat(collect("--sources", sources.toString())).isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(err.toString())
                .contains("readout: missing " + at("/none") + ": status 404")
                .contains("readout: missing " + at("/away") + ": status 404")
                .contains("Asked 2 sources in ", "1 of them in vain; 2 new, 2 missing.");
    }

    @Test
    void privateAddressesAreRefusedUnlessTheyAreAllowed() {
        feed("/a");
        assertThat(run(
                        "collect",
                        "--archive",
                        folder.resolve("archive").toString(),
                        "--db",
                        folder.resolve("readout.db").toString(),
                        "--contact",
                        "desk@example.org",
                        at("/feed")))
                .isEqualTo(ExitCode.SOME_SKIPPED);
        assertThat(err.toString()).contains("readout: private-address").contains("127.0.0.1 is this machine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--contact|x@example.org|Which sources?",
                "http://a.example/|--once|Who asks?",
                "--once|--every=5m|mutually exclusive",
                "--every=soon|--contact=x@example.org http://a.example/|a length of time is",
                "--allow-address=home|--contact=x@example.org http://a.example/|a block of addresses is"
            })
    void mistakesOfTheCommandLineAreNamed(String one, String other, String words) {
        List<String> arguments = new ArrayList<>(List.of("collect", one));
        arguments.addAll(List.of(other.split(" ", -1)));
        arguments.addAll(List.of("--db", folder.resolve("x.db").toString()));
        arguments.addAll(List.of("--archive", folder.resolve("x").toString()));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(words);
    }
}
