package dev.readout.page.html;

import dev.readout.model.article.BlockKind;
import dev.readout.page.plain.Bylines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who wrote a page's article: structured data, meta elements, marked elements, bylines. */
final class PageAuthors {

    private static final Pattern CUE = Pattern.compile(
            "^(?:\\W*(?:written|posted|published|geschrieben|veröffentlicht|verfasst|ein artikel|ein beitrag|text|autor(?:in|en)?|author|redaktion|redacción|interview)?\\s*[:]?\\s*\\b(?:by|von|par|por|di|door|av|af)\\b[:\\s]+|\\W*(?:autor(?:in|en)?|authors?|auteur|autore|verfasser|text|redakteur(?:in)?|interview)\\s*:\\s*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile(
            "\\s+(?:am|on|at|in|vom|el|le|um|\\||—|–|•|·)\\s.*|\\s*[|•·(/\\[].*|\\s+\\d.*|\\s*@\\w+|\\s+-\\s.*|\\.$",
            Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[;,&]\\s*(?:and\\s+|und\\s+)?|\\s+(?:and|und|et|y|e|u\\.)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)^(admin(istrator)?|author|autor|redaktion|editor|staff|guest|gast|unknown|none|null|user|webmaster|root|https?:.*|www\\..*|.*@.*|.{0,1}|.*\\.(com|de|net|org|fr|es|ch|at))$");
    private static final int LONGEST = 60;
    private static final int MOST = 8;

    private final Document page;
    private final MetaTags meta;
    private final StructuredData data;
    private final String outlet;

    PageAuthors(Document page, MetaTags meta, StructuredData data, String outlet) {
        this.page = page;
        this.meta = meta;
        this.data = data;
        this.outlet = outlet;
    }

    /** The authors' names, in the order given. */
    List<String> find(List<Paragraph> paragraphs, List<BlockKind> kinds) {
        List<Supplier<List<String>>> sources = List.of(
                data::authors,
                () -> tagged(
                        "author",
                        "article:author",
                        "dc.creator",
                        "dcterms.creator",
                        "sailthru.author",
                        "parsely-author",
                        "citation_author",
                        "byl",
                        "og:article:author",
                        "article:author_name",
                        "cxenseparse:author",
                        "twitter:data1"),
                () -> marked("[itemprop~=author] [itemprop=name],[itemprop=author]"),
                () -> marked("a[rel=author],a[href*=/author/],a[href*=/autor/],a[href*=/authors/],a[href*=/autoren/]"),
                () -> marked(
                        ".author-name,.author__name,.byline-name,.author .fn,.vcard .fn,.entry-author,.post-author,.article-author,.article__author,.byline .author,.author,.byline,.autor,.byline__name"),
                () -> bylines(paragraphs, kinds));
        for (Supplier<List<String>> source : sources) {
            List<String> names = clean(source.get());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private List<String> tagged(String... names) {
        for (String name : names) {
            List<String> found = meta.all().stream()
                    .filter(tag -> tag.name().equals(name))
                    .map(MetaTags.Tag::content)
                    .toList();
            if (!clean(found).isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<String> marked(String selector) {
        for (Element element : page.select(selector)) {
            String written = element.hasAttr("content") ? element.attr("content") : element.text();
            if (!clean(List.of(written)).isEmpty()) {
                return List.of(written);
            }
        }
        return List.of();
    }

    private static List<String> bylines(List<Paragraph> paragraphs, List<BlockKind> kinds) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (kinds.get(i) == BlockKind.BYLINE && names.isEmpty()) {
                names.addAll(Bylines.names(paragraphs.get(i).text()));
            }
        }
        return names;
    }

    private List<String> clean(List<String> written) {
        Set<String> names = new LinkedHashSet<>();
        for (String one : written) {
            String bare = END.matcher(
                            CUE.matcher(one.replace('\u00a0', ' ').strip()).replaceFirst(""))
                    .replaceFirst("");
            for (String name : BETWEEN.split(bare, -1)) {
                String trimmed = name.strip();
                if (isName(trimmed)) {
                    names.add(trimmed);
                }
            }
        }
        return names.size() > MOST ? List.of() : List.copyOf(names);
    }

    private boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.split("\\s+", -1).length <= 5
                && !NOBODY.matcher(name).matches()
                && !name.toLowerCase(Locale.ROOT).equals(outlet.toLowerCase(Locale.ROOT));
    }
}
