package dev.readout.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.readout.store.PostgresqlServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody does who has never seen the pages, in a real browser without scripts, on each database: from home to a
 * contact, to both sides' accounts, to a sentence in its article; then a filter, a file, a review.
 */
@DisabledIfEnvironmentVariable(
        named = OwnBrowser.VARIABLE,
        matches = "none",
        disabledReason = "READOUT_CHROMIUM=none: the pages are NOT tested in a browser")
class NewcomersWalkTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void onSqlite() throws IOException {
        walk(folder.resolve("readout.db").toString());
    }

    @Test
    @DisabledIfEnvironmentVariable(
            named = "READOUT_POSTGRESQL",
            matches = "none",
            disabledReason = "READOUT_POSTGRESQL=none: the walk is NOT taken on PostgreSQL")
    void onPostgresql() throws IOException {
        walk(PostgresqlServer.started().emptied());
    }

    private void walk(String url) throws IOException {
        try (Served served = Served.from(url);
                OwnBrowser browser = OwnBrowser.started();
                BrowserContext reader = browser.reader()) {
            Page page = reader.newPage();
            page.setDefaultTimeout(60_000);
            page.navigate(served.at("/"));
            page.locator("#new tbody th a")
                    .filter(new Locator.FilterOptions().setHasText("Xi Jinping and Donald Trump"))
                    .first()
                    .click();
            String contact = page.url();
            accounts(page);
            sentence(page);
            filter(page, served);
            file(page, reader);
            review(page, contact);
            assertThat(served.trouble()).isEmpty();
        }
    }

    private static void accounts(Page page) {
        assertThat(page.locator("h1")).containsText("Xi Jinping and Donald Trump");
        assertThat(page.locator("#accounts th.a")).containsText("China’s account");
        assertThat(page.locator("#accounts th.b")).containsText("United States’ account");
        int told = page.locator("#accounts tbody tr:not(.grp)").count();
        int counted = page.locator("#accounts .tally b").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(told).isPositive().isEqualTo(counted);
    }

    /** Two actions lead from a fact to its sentence, highlighted in the article. */
    private static void sentence(Page page) {
        page.locator("#accounts button.ev").first().click();
        Locator panel = page.locator("li[popover]:popover-open");
        String quote = panel.locator("blockquote").innerText();
        panel.locator("a").click();
        Locator here = page.locator(".f.here");
        assertThat(here.first()).isInViewport();
        assertThat(folded(String.join("", page.locator(".f.here").allTextContents())))
                .contains(folded(quote).substring(0, Math.min(20, folded(quote).length())));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void filter(Page page, Served served) {
        page.navigate(served.at("/statements"));
        page.getByLabel("State", new Page.GetByLabelOptions().setExact(true)).fill("CHN");
        page.getByLabel("Topic", new Page.GetByLabelOptions().setExact(true)).fill("trade");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.url()).contains("state=CHN").contains("topic=trade");
        List<String> sides =
                page.locator("#list tbody tr td:nth-child(2) .side").allInnerTexts();
        assertThat(sides).isNotEmpty().containsOnly("CHN");
    }

    private static void file(Page page, BrowserContext reader) {
        int rows = page.locator("#list tbody tr").count();
        String link = page.locator("footer a")
                .filter(new Locator.FilterOptions().setHasText("CSV"))
                .getAttribute("href");
        String address = page.url().replaceFirst("(https?://[^/]+).*", "$1") + link;
        APIResponse file = reader.request().get(address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text().lines().filter(line -> !line.isBlank()).count()).isEqualTo(rows + 1L);
    }

    private static void review(Page page, String contact) {
        page.navigate(contact);
        int statements = page.locator("#statements tbody tr:not(.grp)").count();
        page.locator("#statements tbody a")
                .filter(new Locator.FilterOptions().setHasText("review"))
                .first()
                .click();
        page.locator("input[value=reject]").check();
        page.getByLabel("Who decides").fill("Ann");
        page.getByLabel("Why", new Page.GetByLabelOptions().setExact(true)).fill("it is the reporter's own view");
        page.getByText("Decide", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(page.locator("#decisions")).containsText("rejected");
        page.navigate(contact);
        assertThat(page.locator("#statements tbody tr:not(.grp)")).hasCount(statements - 1);
        assertThat(page.locator("#review s")).hasCount(1);
        page.navigate(contact.replaceFirst("/engagement/.*", "/review"));
        assertThat(page.locator("#decisions li")).hasCount(1);
        assertThat(page.locator("#decisions")).containsText("Ann");
    }
}
