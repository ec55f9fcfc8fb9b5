package dev.readout.page.html;

import dev.readout.page.language.LanguageGuess;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells a page's language: what its markup says, unless the words of the body are plainly in another. */
final class PageLanguage {

    private PageLanguage() {}

    /** The BCP 47 code of the language. */
    static String of(Document page, MetaTags meta, String body) {
        String guess = LanguageGuess.of(body);
        Optional<String> told = told(page, meta);
        if (told.isEmpty()) {
            return guess;
        }
        boolean other = !guess.equals(LanguageGuess.UNKNOWN) && !isSame(told.get(), guess);
        return other ? guess : told.get();
    }

    private static boolean isSame(String told, String guess) {
        String language = Locale.forLanguageTag(told).getLanguage();
        return language.equals(guess) || (guess.equals("no") && (language.equals("nb") || language.equals("nn")));
    }

    private static Optional<String> told(Document page, MetaTags meta) {
        Element html = page.selectFirst("html");
        String lang = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return code(lang)
                .or(() -> meta.first("content-language", "language", "dc.language", "og:locale")
                        .flatMap(PageLanguage::code));
    }

    private static Optional<String> code(String written) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
