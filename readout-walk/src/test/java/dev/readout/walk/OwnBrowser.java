package dev.readout.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser without a window: Debian's Chromium, or the one that {@code READOUT_CHROMIUM} names. */
final class OwnBrowser implements AutoCloseable {

    /** The variable that names a browser, or leaves these tests out by {@code none}. */
    static final String VARIABLE = "READOUT_CHROMIUM";

    private static final String DEBIANS = "/usr/bin/chromium";

    private final Playwright playwright;
    private final Browser browser;

    private OwnBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** The browser, started. */
    static OwnBrowser started() {
        String named = System.getenv(VARIABLE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new OwnBrowser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(named == null || named.isEmpty() ? DEBIANS : named))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    /** A reader without scripts, as most of these tests are: the pages need none. */
    BrowserContext reader() {
        return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** A reader with a system in light or dark and a window so wide; scripts of tests may run. */
    BrowserContext reader(ColorScheme scheme, int width) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBypassCSP(true)
                .setColorScheme(scheme)
                .setViewportSize(width, 900));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
