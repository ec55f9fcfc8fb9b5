package dev.readout.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of page in a real browser, light and dark: axe-core finds nothing serious, nothing juts out of a narrow window,
 * no link leads nowhere. {@code READOUT_SCREENSHOTS} names a folder for pictures of all of them.
 */
@DisabledIfEnvironmentVariable(
        named = OwnBrowser.VARIABLE,
        matches = "none",
        disabledReason = "READOUT_CHROMIUM=none: the pages are NOT tested in a browser")
class PagesInABrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 420;
    private static final int NARROWEST = 320;
    private static final String RUN = "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
            + " 'wcag21aa', 'wcag22aa', 'best-practice']})).violations.filter(v => v.impact === 'serious' || v.impact ==="
            + " 'critical').map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' '"
            + " + n.any.concat(n.all).map(c => c.message).join('; ').slice(0, 200)).join(' | '))";
    private static final String WIDTH = "() => document.documentElement.scrollWidth";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Served served;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static OwnBrowser browser;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Map<String, String> paths;

    @BeforeAll
    static void start() throws IOException {
        served = Served.from(folder.resolve("readout.db").toString());
        browser = OwnBrowser.started();
        try (BrowserContext reader = browser.reader()) {
            Page page = reader.newPage();
            page.navigate(served.at("/engagements"));
            String contact = page.locator("#list tbody th a")
                    .filter(new Locator.FilterOptions().setHasText("Xi Jinping and Donald Trump"))
                    .first()
                    .getAttribute("href");
            page.navigate(served.at(contact));
            String sentence = page.locator(".sentences a").first().getAttribute("href");
            paths = paths(contact, sentence);
        }
    }

    private static Map<String, String> paths(String contact, String sentence) {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("home", "/");
        paths.put("engagements", "/engagements?state=CHN");
        paths.put("none", "/engagements?state=ISL");
        paths.put("engagement", contact);
        paths.put("article", sentence);
        paths.put("articles", "/articles");
        paths.put("pairs", "/pairs");
        paths.put("pair", "/pair/CHN/USA");
        paths.put("states", "/states");
        paths.put("state", "/state/CHN");
        paths.put("person", "/person/xi-jinping");
        paths.put("topics", "/topics");
        paths.put("topic", "/topic/trade");
        paths.put("statements", "/statements");
        paths.put("agreements", "/agreements");
        paths.put("measures", "/measures?on=2025-11-09&since=2025-05-01");
        paths.put("upcoming", "/upcoming");
        paths.put("map", "/map");
        paths.put("coverage", "/coverage");
        paths.put("quality", "/quality");
        paths.put("data", "/data");
        paths.put("search", "/search?q=tariffs");
        paths.put("review", "/review");
        paths.put("review-one", contact.replace("/engagement/", "/review/engagement/"));
        paths.put("missing", "/engagement/nothing");
        return paths;
    }

    @AfterAll
    static void stop() {
        browser.close();
        served.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingSerious(ColorScheme scheme) throws IOException {
        String axe = axe();
        Map<String, Object> found = new LinkedHashMap<>();
        try (BrowserContext reader = browser.reader(scheme, WIDE)) {
            Page page = reader.newPage();
            for (Map.Entry<String, String> path : paths.entrySet()) {
                page.navigate(served.at(path.getValue()));
                page.evaluate(axe);
                Object violations = page.evaluate(RUN);
                if (!List.of().equals(violations)) {
                    found.put(path.getKey(), violations);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static String axe() throws IOException {
        try (@Nullable InputStream in = PagesInABrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {NARROW, NARROWEST})
    void nothingJutsOutOfANarrowWindow(int width) {
        Map<String, Object> wider = new LinkedHashMap<>();
        try (BrowserContext reader = browser.reader(ColorScheme.LIGHT, width)) {
            Page page = reader.newPage();
            for (Map.Entry<String, String> path : paths.entrySet()) {
                page.navigate(served.at(path.getValue()));
                Object actual = page.evaluate(WIDTH);
                if (actual instanceof Integer number && number > width) {
                    wider.put(path.getKey(), number);
                }
            }
        }
        assertThat(wider).isEmpty();
    }

    @Test
    void keyboardComesFirstToTheSkipLinkAndOpensSentences() {
        try (BrowserContext reader = browser.reader()) {
            Page page = reader.newPage();
            page.navigate(served.at(paths.getOrDefault("engagement", "/")));
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to the record");
            page.locator("main button.ev").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("li[popover]:popover-open").count()).isEqualTo(1);
            page.keyboard().press("Escape");
            assertThat(page.locator("li[popover]:popover-open").count()).isZero();
        }
    }

    @Test
    void noLinkLeadsNowhere() {
        Set<String> links = new TreeSet<>();
        List<String> lost = new ArrayList<>();
        try (BrowserContext reader = browser.reader()) {
            Page page = reader.newPage();
            for (String path : paths.values()) {
                page.navigate(served.at(path));
                Object hrefs = page.evaluate("() => [...document.querySelectorAll('a[href], link[href]')].map(a =>"
                        + " a.getAttribute('href'))");
                ((List<?>) hrefs)
                        .stream()
                                .map(String::valueOf)
                                .filter(href -> href.startsWith("/"))
                                .map(href -> href.replaceFirst("#.*", ""))
                                .forEach(links::add);
            }
            for (String link : links) {
                int status = reader.request().get(served.at(link)).status();
                if (status != 200) {
                    lost.add(status + " " + link);
                }
            }
        }
        assertThat(links).hasSizeGreaterThan(100);
        assertThat(lost).isEmpty();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "READOUT_SCREENSHOTS", matches = ".+")
    void picturesAreTaken() {
        Path pictures = Path.of(String.valueOf(System.getenv("READOUT_SCREENSHOTS")));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(WIDE, NARROW)) {
                try (BrowserContext reader = browser.reader(scheme, width)) {
                    Page page = reader.newPage();
                    paths.forEach((name, path) -> {
                        page.navigate(served.at(path));
                        page.screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(pictures.resolve(
                                        name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png")));
                    });
                }
            }
        }
        assertThat(pictures).isNotEmptyDirectory();
    }
}
