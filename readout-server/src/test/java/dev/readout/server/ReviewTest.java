package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.headline.StateNames;
import dev.readout.server.shelf.StoreShelf;
import dev.readout.store.RecordStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People decide through the forms of the pages, and only through these. */
class ReviewTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<String> trouble = new CopyOnWriteArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private RecordStore store;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ReadoutServer server;

    @BeforeEach
    void start() {
        store = KeptRecord.in(folder, HostileRecord.record(), "old-id");
        server = ReadoutServer.start(
                new StoreShelf(store), StateNames.codes(), new ServerSettings("localhost", 0), trouble::add);
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
        assertThat(trouble).isEmpty();
    }

    @Test
    void rejectedStatementIsShownNoMoreUntilThatIsTakenBack() throws IOException, InterruptedException {
        String form =
                page("/statements").select("a[href^=/review/statement]").get(0).attr("href");
        int before = page("/statements").select("tbody tr").size();
        assertThat(send(form, token(), "action=reject&who=Ann&why=misread", "same-origin")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("/statements").select("tbody tr")).hasSize(before - 1);
        assertThat(page("/engagement/" + HostileRecord.ID).select("#review s")).hasSize(1);
        Document decided = page(form);
        assertThat(decided.select("#decisions li").text()).contains("rejected", "Ann", "misread");
        assertThat(decided.select("#decide")).isEmpty();
        assertThat(decided.select("#words .q")).hasSize(1);
        String back = page("/review").select("#decisions form").attr("action");
        assertThat(send(back, token(), "who=Ben&why=it+stands", "same-origin").statusCode())
                .isEqualTo(303);
        assertThat(page("/statements").select("tbody tr")).hasSize(before);
        assertThat(page("/review").select("#decisions li").text()).contains("taken back by Ben", "it stands");
    }

    @Test
    void correctionIsShownBesideTheWordsItWasReadFrom() throws IOException, InterruptedException {
        String form = "/review/engagement/" + HostileRecord.ID;
        String fields = "action=correct&field=duration_minutes&value=75&who=Ann&why=the+sentence+says+so";
        assertThat(send(form, token(), fields, "same-origin").statusCode()).isEqualTo(303);
        assertThat(page("/engagement/" + HostileRecord.ID).select(".facts").text())
                .contains("1 h 15 min");
        assertThat(page(form).select("#words .q").text()).contains("met Rubio");
        assertThat(page(form).select("#decisions").text()).contains("duration_minutes is 75");
        assertThat(page(form).select("#fields tr:contains(duration) td").eachText())
                .startsWith("75", "90");
    }

    @ParameterizedTest
    @CsvSource({
        "action=correct&field=start&value=yesterday&who=Ann&why=x, start cannot be",
        "action=correct&field=evidence&value=x&who=Ann&why=x, cannot be corrected",
        "action=confirm&who=&why=x, says who made it",
        "action=dance&who=Ann&why=x, a decision is one of",
        "action=split&part=nothing&who=Ann&why=x, ''",
        "action=merge&other=nothing&who=Ann&why=x, there is no engagement"
    })
    void whatCannotBeDecidedIsSaidSo(String fields, String message) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("/review/engagement/" + HostileRecord.ID, token(), fields, "same-origin");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).containsIgnoringCase(message);
        assertThat(page("/review").select("#decisions li")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"right, cross-site", "right, same-site", "right, ''", "wrong, same-origin", "'', same-origin"})
    void onlyFormsOfThesePagesDecide(String token, String site) throws IOException, InterruptedException {
        String sent = token.equals("right") ? token() : token;
        HttpResponse<String> answer =
                send("/review/engagement/" + HostileRecord.ID, sent, "action=reject&who=Eve&why=because", site);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(page("/review").select("#decisions li")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, http://localhost:80, true",
        "same-origin, , true",
        "'', http://localhost:80, true",
        "'', http://evil.example, false",
        "'', null, false",
        "cross-site, http://localhost:80, false",
        "'', , false"
    })
    void browserTellsWhereAFormComesFrom(String site, @Nullable String origin, boolean own) {
        assertThat(FormGuard.isOwn(site.isEmpty() ? null : site, origin, "localhost:80"))
                .isEqualTo(own);
    }

    @Test
    void whatIsUnknownCannotBeReviewed() throws IOException, InterruptedException {
        assertThat(get("/review/statement/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/review/banquet/nothing").statusCode()).isEqualTo(400);
    }

    private String token() throws IOException, InterruptedException {
        return page("/review/engagement/" + HostileRecord.ID)
                .select("input[name=token]")
                .get(0)
                .attr("value");
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String token, String fields, String site)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + token + "&" + fields));
        if (!site.isEmpty()) {
            request.header("Sec-Fetch-Site", site);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
