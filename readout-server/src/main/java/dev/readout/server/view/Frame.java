package dev.readout.server.view;

import java.util.List;

/**
 * What surrounds a page's own matter.
 *
 * @param title the window's title, without the product's name
 * @param section which entry of the menu is here: {@code home}, {@code engagements} …
 * @param crumbs the way from home, outermost first, without home
 * @param state what the data is as of: {@code 45 articles read to 2025-11-10 Mon}
 * @param links the same content in other formats
 * @param sentences the sentences that the page leads back to
 * @param linked what the page is about as JSON-LD, safe inside a script element; or nothing
 */
public record Frame(
        String title,
        String section,
        List<Crumb> crumbs,
        String state,
        List<Format> links,
        List<Sentences.Panel> sentences,
        String linked) {

    /** Copies the lists. */
    public Frame {
        crumbs = List.copyOf(crumbs);
        links = List.copyOf(links);
        sentences = List.copyOf(sentences);
    }

    /** The same, told to machines too. */
    public Frame telling(String jsonLd) {
        return new Frame(title, section, crumbs, state, links, sentences, jsonLd);
    }

    /**
     * A step of the way from home.
     *
     * @param name what it is called
     * @param link where it leads, empty for the page itself
     */
    public record Crumb(String name, String link) {}

    /**
     * The page in another format.
     *
     * @param name {@code JSON}
     * @param type its media type
     * @param link where it is
     */
    public record Format(String name, String type, String link) {}

    /**
     * An entry of the menu.
     *
     * @param key its section
     * @param name what it is called
     * @param link where it leads
     */
    public record Entry(String key, String name, String link) {}

    /** The menu, the same on every page. */
    public static List<Entry> menu() {
        return List.of(
                new Entry("home", "Home", "/"),
                new Entry("engagements", "Engagements", "/engagements"),
                new Entry("pairs", "Pairs", "/pairs"),
                new Entry("states", "States", "/states"),
                new Entry("topics", "Topics", "/topics"),
                new Entry("statements", "Statements", "/statements"),
                new Entry("agreements", "Agreements", "/agreements"),
                new Entry("measures", "Measures", "/measures"),
                new Entry("upcoming", "Upcoming", "/upcoming"),
                new Entry("map", "Places", "/map"),
                new Entry("articles", "Articles", "/articles"),
                new Entry("coverage", "Coverage", "/coverage"),
                new Entry("quality", "Quality", "/quality"),
                new Entry("review", "Review", "/review"),
                new Entry("data", "Data", "/data"));
    }
}
