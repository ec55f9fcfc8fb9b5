package dev.readout.page.plain;

import dev.readout.model.article.PublicationDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article before its text is read. What is null is looked for in the text.
 *
 * @param url the article's address, or null
 * @param title its headline, or null
 * @param outlet who published it, or null
 * @param authors who wrote it; empty if not known
 * @param published when it was published, or null
 * @param language the BCP 47 code of its language, or null
 */
public record Particulars(
        @Nullable String url,
        @Nullable String title,
        @Nullable String outlet,
        List<String> authors,
        @Nullable PublicationDate published,
        @Nullable String language) {

    /** Nothing is known. */
    public static final Particulars NONE = new Particulars(null, null, null, List.of(), null, null);

    /** Copies the list. */
    public Particulars {
        authors = List.copyOf(authors);
    }
}
