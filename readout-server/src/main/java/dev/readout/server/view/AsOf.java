package dev.readout.server.view;

import dev.readout.server.shelf.Shelf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of the record that one page is made of; asked for once for each page.
 *
 * @param overview how much there is
 */
public record AsOf(Shelf.Overview overview) {

    /** As the record is now. */
    public static AsOf now(Shelf shelf) {
        return new AsOf(shelf.tallies().overview());
    }

    /** The day that the pages take for today: that of the latest article, for nothing later was read. */
    public LocalDate today() {
        return overview.latest().orElse(LocalDate.EPOCH);
    }

    /** In words: {@code 45 articles read, to 2025-11-10 Mon}. */
    public String words() {
        String to =
                overview.latest().map(day -> ", to " + DayText.of(day).full()).orElse("");
        return Words.count(overview.articles(), "article") + " read" + to;
    }

    /** What surrounds a page with these parts; {@code sentences} are null where it has none. */
    public Frame frame(
            String title,
            String section,
            List<Frame.Crumb> crumbs,
            List<Frame.Format> formats,
            @Nullable Sentences sentences) {
        return new Frame(
                title, section, crumbs, words(), formats, sentences == null ? List.of() : sentences.panels(), "");
    }

    /** What surrounds a page of the menu, right below home, without sentences. */
    public Frame plain(String title, String section) {
        return frame(title, section, List.of(new Frame.Crumb(title, "")), List.of(), null);
    }
}
