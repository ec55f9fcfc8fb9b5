package dev.readout.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody has the pages open and follows a feed. A ministry publishes: within a cycle, and without a restart, its contact
 * stands on the home page, in the Atom feed and in the calendar.
 */
@DisabledIfEnvironmentVariable(
        named = OwnBrowser.VARIABLE,
        matches = "none",
        disabledReason = "READOUT_CHROMIUM=none: the pages are NOT tested in a browser")
class FollowedSourceTest {

    private static final String CONTACT = "Hakan Fidan";

    private final Map<String, String> published = new ConcurrentHashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatASourcePublishesIsOnThePagesWithinACycle() throws IOException, InterruptedException {
        HttpServer ministry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ministry.createContext("/", exchange -> {
            byte[] body = published
                    .getOrDefault(exchange.getRequestURI().getPath(), "")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", body.length > 0 && body[1] == 'r' ? "text/xml" : "text/html");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        ministry.start();
        String origin = "http://127.0.0.1:" + ministry.getAddress().getPort();
        published.put("/feed", feed(origin, "/statute"));
        published.put(
                "/statute", page("A new statute for the archives", "The archives have a new statute since Monday."));
        try (Served served = Served.with(folder.resolve("readout.db").toString(), following(origin + "/feed"));
                OwnBrowser browser = OwnBrowser.started();
                BrowserContext reader = browser.reader()) {
            served.next("facts added");
            Page home = reader.newPage();
            home.navigate(served.at("/"));
            assertThat(home.locator("main")).not().containsText(CONTACT);

            published.put(
                    "/talks",
                    page(
                            "Ministers meet in Ankara",
                            "Turkish Foreign Minister Hakan Fidan met Greek Foreign Minister George Gerapetritis in Ankara on"
                                    + " Friday, July 11, 2025."));
            published.put("/feed", feed(origin, "/statute", "/talks"));
            served.next("facts added");

            home.reload();
            assertThat(home.locator("#new tbody")).containsText(CONTACT);
            assertThat(reader.request().get(served.at("/engagements.atom")).text())
                    .contains("<entry>", CONTACT);
            assertThat(reader.request().get(served.at("/engagements.ics")).text())
                    .contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20250711", "STATUS:CONFIRMED");
            assertThat(served.trouble()).isEmpty();
        } finally {
            ministry.stop(0);
        }
    }

    private List<String> following(String feed) throws IOException {
        Path sources = folder.resolve("sources.toml");
        Files.writeString(sources, """
                [[source]]
                name = "A ministry"
                url = "%s"
                form = "feed"
                side = "TUR"
                kind = "official"
                language = "en"
                """.formatted(feed));
        return List.of(
                "--collect",
                "--every",
                "1s",
                "--sources",
                sources.toString(),
                "--archive",
                folder.resolve("archive").toString(),
                "--contact",
                "desk@example.org",
                "--delay",
                "0s",
                "--allow-address",
                "127.0.0.1");
    }

    private static String feed(String origin, String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><link>").append(origin).append(path).append("</link></item>");
        }
        return "<rss><channel>" + items + "</channel></rss>";
    }

    private static String page(String title, String words) {
        return "<html lang=en><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><time datetime=2025-07-12>July 12, 2025</time><p>" + words + "</p></article></body></html>";
    }
}
