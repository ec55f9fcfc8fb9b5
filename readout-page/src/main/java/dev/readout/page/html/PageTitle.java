package dev.readout.page.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page's headline: the heading on the page that the page's own title confirms; failing that, what the markup calls the
 * title, without the site's name.
 *
 * @param text the headline, or null if none was found
 * @param heading the element that shows it, or null if none does
 */
record PageTitle(@Nullable String text, @Nullable Element heading) {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s+(?:[|»«·•–—:│/-]|>>|\\|\\|)+\\s+|\\s*[|»│_]\\s*|(?<=[\\u3000-\\uFFEF])-");
    private static final Pattern ROOF = Pattern.compile(
            "(?i)(kicker|over-?line|top-?line|dachzeile|(pre|top|sup|super|sub)-?(title|headline|head)|roof-?line|eyebrow|spitzmarke|topic|label|badge|category|visually-?hidden|sr-only|h1small|colon|meta|date)");
    private static final Pattern UNSEEN =
            Pattern.compile("(?i)(visually-?hidden|sr-only|screen-reader|element-invisible)");
    private static final String POST = "[itemprop=headline],.entry-title,.post-title,.article-title";
    private static final String NAMED = ".headline,.title,[class*=headline],[class*=title],[class*=titel],[id*=title]";
    private static final Pattern HOME = Pattern.compile("(https?:)?//[^/]+/?|/|\\./|(/?index\\.\\w+)");
    private static final int LONGEST = 300;

    /** Finds the headline of a page. */
    static PageTitle of(Document page, MetaTags meta, StructuredData data) {
        List<String> told = told(page, meta, data);
        String site = bare(meta.siteName().orElse(""));
        List<Element> h1 = headings(page, "h1");
        Optional<PageTitle> shown = confirmed(headings(page, POST), told)
                .or(() -> confirmed(h1, told))
                .or(() -> alone(h1, site, told))
                .or(() -> confirmed(headings(page, "h2,h3"), told))
                .or(() -> confirmed(headings(page, NAMED), told));
        return shown.or(() -> told.stream()
                        .map(title -> new PageTitle(withoutSite(title, site), null))
                        .findFirst())
                .or(() -> h1.stream().map(PageTitle::of).findFirst())
                .orElse(new PageTitle(null, null));
    }

    private static PageTitle of(Element heading) {
        return new PageTitle(text(heading), heading);
    }

    private static List<String> told(Document page, MetaTags meta, StructuredData data) {
        List<String> told = new ArrayList<>(meta.titles());
        data.words("headline").ifPresent(told::add);
        if (!page.title().isBlank()) {
            told.add(page.title().strip());
        }
        return told;
    }

    private static List<Element> headings(Document page, String selector) {
        List<Element> headings = new ArrayList<>();
        for (Element heading : page.select(selector)) {
            String text = text(heading);
            if (!text.isEmpty() && text.length() <= LONGEST && !Paragraphs.isUnseen(heading) && !isOther(heading)) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /** Whether a heading is not shown or leads home, as the site's name does. */
    private static boolean isOther(Element heading) {
        Element link = heading.normalName().equals("a") ? heading : heading.selectFirst("a[href]");
        boolean home = link != null
                && HOME.matcher(link.attr("href")).matches()
                && text(link).equals(text(heading));
        return home || UNSEEN.matcher(heading.className()).find();
    }

    /** The longest heading that one of the told titles holds. */
    private static Optional<PageTitle> confirmed(List<Element> headings, List<String> told) {
        return headings.stream()
                .filter(heading -> told.stream().anyMatch(title -> confirms(title, text(heading))))
                .max(Comparator.comparingInt((Element heading) -> text(heading).length()))
                .map(PageTitle::of);
    }

    /** Whether a told title is the heading, with or without more: the site's name alone is not enough. */
    private static boolean confirms(String told, String heading) {
        String wanted = bare(heading);
        String title = bare(told);
        if (wanted.length() < 4 || !title.contains(wanted)) {
            return false;
        }
        return wanted.length() * 2 >= title.length() || (title.startsWith(wanted) && wanted.length() > 15);
    }

    private static Optional<PageTitle> alone(List<Element> h1, String site, List<String> told) {
        if (h1.size() != 1) {
            return Optional.empty();
        }
        String text = bare(text(h1.get(0)));
        boolean isSite = text.equals(site) || told.stream().anyMatch(title -> endsWithSite(bare(title), text));
        return isSite || text.length() < 3 ? Optional.empty() : Optional.of(of(h1.get(0)));
    }

    private static boolean endsWithSite(String title, String name) {
        return title.length() > name.length()
                && (title.endsWith(name) || title.startsWith(name))
                && name.length() * 2 < title.length();
    }

    /** The part of a told title that is not the site's name: the longest, as the first of equals. */
    private static String withoutSite(String title, String site) {
        String best = title;
        int longest = 0;
        for (String part : BETWEEN.split(title, -1)) {
            int length = bare(part).equals(site) ? 0 : part.length();
            if (length > longest) {
                best = part.strip();
                longest = length;
            }
        }
        return best;
    }

    /** The words of a heading without the line above them and what else is set small in it. */
    static String text(Element heading) {
        Element own = heading.clone();
        own.select("small,style,script,sup").remove();
        for (Element part : own.select("span,div,em,strong,p,i,b")) {
            if (ROOF.matcher(part.className()).find() && !part.className().contains("entry-title ")) {
                part.remove();
            }
        }
        Element words = own.hasText() ? own : heading;
        return words.text().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }

    static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
