package dev.readout.page.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Finds who published a page: what its markup says, or the name that its title ends in. */
final class PageOutlet {

    private static final Pattern BETWEEN = Pattern.compile("\\s+[|»·•–—-]\\s+|\\s*\\|\\s*");
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;

    private PageOutlet() {}

    /** The outlet's name. */
    static Optional<String> of(Document page, MetaTags meta, StructuredData data) {
        return meta.first("og:site_name")
                .or(data::publisher)
                .or(meta::siteName)
                .or(() -> titleEnd(page.title()))
                .map(name -> name.replaceAll("\\s+", " ").strip())
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> titleEnd(String title) {
        String[] parts = BETWEEN.split(title, -1);
        String last = parts[parts.length - 1].strip();
        boolean isName = parts.length > 1
                && !last.isEmpty()
                && last.length() <= LONGEST
                && last.split("\\s+", -1).length <= MOST_WORDS
                && Character.isUpperCase(last.codePointAt(0));
        return isName ? Optional.of(last) : Optional.empty();
    }
}
