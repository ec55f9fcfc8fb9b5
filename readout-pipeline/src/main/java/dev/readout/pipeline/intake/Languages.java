package dev.readout.pipeline.intake;

import dev.readout.model.article.Article;
import java.util.Locale;
import java.util.Optional;

/** Only articles that may be in English are read. */
public final class Languages {

    /** The reason to count by where an article is in another language. */
    public static final String REASON = "language";

    private Languages() {}

    /** Why an article is not read, for a person; empty if it is. */
    public static Optional<String> refusal(Article article) {
        String language = Locale.forLanguageTag(article.language()).getLanguage();
        boolean read = language.equals("en") || language.isEmpty() || language.equals("und");
        return read ? Optional.empty() : Optional.of("it is in \"" + article.language() + "\"; only English is read");
    }
}
