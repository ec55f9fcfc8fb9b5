package dev.readout.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page: Open Graph, Dublin Core, and what news sites add. */
final class MetaTags {

    /** One of them. */
    record Tag(String name, String content) {}

    private final List<Tag> tags = new ArrayList<>();

    MetaTags(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                if (meta.hasAttr(attribute) && !content.isEmpty()) {
                    tags.add(new Tag(
                            meta.attr(attribute).toLowerCase(Locale.ROOT).strip(), content));
                }
            }
        }
    }

    /** All tags in the page's order; names in lower case. */
    List<Tag> all() {
        return tags;
    }

    /** The first content under one of the names, tried in the order given. */
    Optional<String> first(String... names) {
        for (String name : names) {
            for (Tag tag : tags) {
                if (tag.name().equals(name)) {
                    return Optional.of(tag.content());
                }
            }
        }
        return Optional.empty();
    }

    List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (String name : List.of(
                "og:title", "headline", "dc.title", "dcterms.title", "twitter:title", "citation_title", "title")) {
            first(name).ifPresent(titles::add);
        }
        return titles;
    }

    Optional<String> siteName() {
        return first(
                "og:site_name",
                "application-name",
                "dc.publisher",
                "dcterms.publisher",
                "publisher",
                "citation_journal_title");
    }
}
