package dev.readout.server.list;

import dev.readout.server.view.DayText;
import dev.readout.server.view.Filters;
import dev.readout.server.view.Frame;
import java.util.List;

/**
 * A list of articles.
 *
 * @param frame what surrounds it
 * @param lede how many there are
 * @param filters what it is narrowed to
 * @param rows the articles of this page, newest first
 * @param next the address of the next page, or nothing
 */
public record ArticleListPage(Frame frame, String lede, Filters filters, List<Row> rows, String next) {

    /** Copies the list. */
    public ArticleListPage {
        rows = List.copyOf(rows);
    }

    /** An article. */
    public record Row(DayText day, String title, String link, String outlet, String language) {}
}
