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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server on a free port, over a record whose article means ill. */
class ReadoutServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ARTICLE =
            HostileRecord.record().articles().get(0).id().value();

    private static final List<String> TROUBLE = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ReadoutServer server;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static RecordStore store;

    @BeforeAll
    static void start(@TempDir Path folder) {
        store = KeptRecord.in(folder, HostileRecord.record(), "old-id");
        server = ReadoutServer.start(
                new StoreShelf(store), StateNames.codes(), new ServerSettings("localhost", 0), TROUBLE::add);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
        assertThat(TROUBLE).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/engagements",
                "/engagement/" + HostileRecord.ID,
                "/articles",
                "/statements",
                "/pairs",
                "/pair/CHN/USA",
                "/state/CHN",
                "/person/rubio",
                "/topic/taiwan",
                "/measures",
                "/upcoming",
                "/coverage",
                "/search?q=peace",
                "/states",
                "/topics",
                "/agreements",
                "/map",
                "/quality",
                "/data",
                "/review",
                "/review/engagement/" + HostileRecord.ID
            })
    void everyPageShowsHostileWordsAsWords(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(page.select("[style], [onclick], [onload], [onerror]")).isEmpty();
        assertThat(page.select("main h1").text()).isNotBlank();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void everyLinkOfTheFrameLeadsSomewhere() throws IOException, InterruptedException {
        Document page = Jsoup.parse(get("/").body());
        for (String link : page.select("header a, footer a, head link[href]").eachAttr("href")) {
            assertThat(get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void everyMarkOpensItsSentence() throws IOException, InterruptedException {
        Document page = Jsoup.parse(get("/engagement/" + HostileRecord.ID).body());
        assertThat(page.select("button.ev")).isNotEmpty();
        page.select("button.ev")
                .forEach(mark -> assertThat(page.getElementById(mark.attr("popovertarget")))
                        .as(mark.attr("popovertarget"))
                        .isNotNull());
    }

    @Test
    void sentenceLeadsToItsPlaceInTheArticle() throws IOException, InterruptedException {
        Document page = Jsoup.parse(get("/engagement/" + HostileRecord.ID).body());
        String link = page.select(".sentences a").get(0).attr("href");
        Document article = Jsoup.parse(get(link.substring(0, link.indexOf('#'))).body());
        assertThat(article.select(".f.here").text()).startsWith("Wang " + HostileRecord.SCRIPT);
        assertThat(article.getElementById("here")).isNotNull();
    }

    @Test
    void sidesStandSideBySide() throws IOException, InterruptedException {
        Document page = Jsoup.parse(get("/engagement/" + HostileRecord.ID).body());
        assertThat(page.select("#g-both + tr td.a .q").text()).contains("in the strait");
        assertThat(page.select("#g-both + tr td.b .q").text()).contains("must be kept");
        assertThat(page.select("#g-both + tr td.b u").eachText()).containsExactly("kept");
        assertThat(page.select("#accounts tbody tr:not(.grp)"))
                .as("what one text tells of both is no account of each")
                .hasSize(1);
        assertThat(page.select("#accounts > .note").text()).startsWith("1 more sentences tell what both sides said");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404",
        "/engagement/nothing, 404",
        "/article/nothing, 404",
        "/assets/..%2Fpom.xml, 404",
        "/engagements?kind=banquet, 400",
        "/engagements?since=yesterday, 400",
        "/engagements?from=-1, 400",
        "/pair/CHN/CHN, 400",
        "/pair/china/USA, 400",
        "/topic/weather, 400",
        "/search?q=%3F!, 400",
        "/statements?q=-steel, 400",
        "/api/engagements?act=sing, 400",
        "/api/engagements/nothing, 404",
        "/api/articles/nothing, 404"
    })
    void whatCannotBeAskedIsSaidSo(String path, int status) throws IOException, InterruptedException {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void problemNamesTheParameter() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/api/engagements?kind=banquet");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"parameter\":\"kind\"")
                .contains("meeting, call, visit, gathering, message");
    }

    @Test
    void oldIdLeadsToTheNewOne() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/engagement/old-id");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/engagement/" + HostileRecord.ID);
    }

    @Test
    void partOfANameLeadsToThePerson() throws IOException, InterruptedException {
        assertThat(get("/person/wang").headers().firstValue("Location").orElse(""))
                .endsWith("/person/wang-script-alert-1-script");
    }

    @Test
    void pairHasOneAddress() throws IOException, InterruptedException {
        assertThat(get("/pair/USA/CHN").headers().firstValue("Location").orElse(""))
                .endsWith("/pair/CHN/USA");
    }

    @Test
    void filesAreWhatThePagesShow() throws IOException, InterruptedException {
        assertThat(get("/engagements.csv").body().lines().count()).isEqualTo(2);
        assertThat(get("/statements.csv?state=USA").body().lines().count()).isEqualTo(3);
        assertThat(get("/engagements.atom").body()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(get("/pair/CHN/USA.ics").body()).contains("UID:" + HostileRecord.ID + "@readout");
        assertThat(get("/api/engagements").body())
                .startsWith("{\"total\":1,\"next\":null,\"items\":[{\"id\":\"" + HostileRecord.ID);
        assertThat(get("/api/articles/" + ARTICLE).body()).contains("\"statements\":[{");
        assertThat(get("/api/statements?limit=1").body()).contains("\"next\":\"/api/statements?limit=1&cursor=");
    }

    @Test
    void unchangedPageIsNotSentAgain() throws IOException, InterruptedException {
        String etag = get("/engagements").headers().firstValue("ETag").orElse("");
        assertThat(etag).isNotEmpty();
        HttpRequest again = HttpRequest.newBuilder(address("/engagements"))
                .header("If-None-Match", etag)
                .build();
        assertThat(CLIENT.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(304);
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
