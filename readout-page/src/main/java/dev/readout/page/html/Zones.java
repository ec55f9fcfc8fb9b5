package dev.readout.page.html;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What tags and names say of each element of a page, save where what they say cannot be, as most of the prose is in it. */
final class Zones {

    private static final NameTable NAMES = new NameTable("names.tsv");
    private static final Map<String, Zone> TAGS = Map.of(
            "nav", Zone.FURNITURE,
            "footer", Zone.FURNITURE,
            "form", Zone.FURNITURE,
            "button", Zone.FURNITURE,
            "menu", Zone.FURNITURE,
            "dialog", Zone.FURNITURE,
            "aside", Zone.RELATED,
            "figure", Zone.CAPTION,
            "figcaption", Zone.CAPTION);
    private static final Set<String> NEVER = Set.of(
            "html", "body", "main", "article", "h1", "h2", "h3", "h4", "h5", "h6", "td", "tr", "tbody", "blockquote");
    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog", "toolbar");
    private static final Map<Zone, Double> MOST = new EnumMap<>(Map.of(
            Zone.FURNITURE, 0.5,
            Zone.RELATED, 0.5,
            Zone.COMMENT, 0.9,
            Zone.BYLINE, 0.3,
            Zone.DATE, 0.3,
            Zone.CAPTION, 0.4));
    private static final double MOST_AROUND_HEADLINE = 0.25;

    private final IdentityHashMap<Element, Zone> own = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private final Set<Element> aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int allProse;

    /** Looks at the elements around the paragraphs of a page. */
    Zones(List<Paragraph> paragraphs, @Nullable Element headline) {
        for (Element e = headline; e != null; e = e.parent()) {
            aroundHeadline.add(e);
        }
        int all = 0;
        for (Paragraph paragraph : paragraphs) {
            int length = isProse(paragraph) ? paragraph.length() : 0;
            all += length;
            for (Element e = paragraph.block(); e != null && length > 0; e = e.parent()) {
                prose.merge(e, length, Integer::sum);
            }
        }
        this.allProse = all;
    }

    /** Whether a paragraph is running text by its form. */
    static boolean isProse(Paragraph paragraph) {
        Prose prose = paragraph.prose();
        return prose.words() >= 9
                && paragraph.linkShare() < 0.5
                && (prose.endsSentence() || prose.sentenceEnds() + prose.commas() > 0 || prose.words() >= 25);
    }

    /** The innermost zone around a paragraph, below an element that is the page's or the article's. */
    Zone around(Paragraph paragraph, Element below) {
        for (Element e = paragraph.block(); e != null && !e.equals(below); e = e.parent()) {
            Zone zone = of(e);
            if (zone != Zone.OPEN) {
                return zone;
            }
        }
        return Zone.OPEN;
    }

    /** What an element itself says. */
    Zone of(Element element) {
        return own.computeIfAbsent(element, this::read);
    }

    private Zone read(Element element) {
        Zone zone = said(element);
        double most = aroundHeadline.contains(element) ? MOST_AROUND_HEADLINE : MOST.getOrDefault(zone, 1.0);
        return prose.getOrDefault(element, 0) <= most * allProse ? zone : Zone.OPEN;
    }

    private static Zone said(Element element) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            return Zone.OPEN;
        }
        Zone byTag = TAGS.get(tag);
        if (byTag != null) {
            return byTag;
        }
        if (isPost(element)) {
            return Zone.OPEN;
        }
        if (ROLES.contains(element.attr("role"))) {
            return Zone.FURNITURE;
        }
        return named(element.className())
                .or(() -> named(element.id()))
                .map(kind -> Zone.valueOf(kind.toUpperCase(Locale.ROOT)))
                .orElse(Zone.OPEN);
    }

    /** WordPress lists an article's categories and tags among the class names of the element that holds it. */
    private static boolean isPost(Element element) {
        return element.hasClass("hentry")
                || element.hasClass("post")
                || element.hasClass("type-post")
                || element.hasClass("type-page");
    }

    private static Optional<String> named(String names) {
        Optional<String> kind = Optional.empty();
        for (String name : names.split("\\s+", -1)) {
            if (kind.isEmpty() && !name.isEmpty()) {
                kind = NAMES.kind(name);
            }
        }
        return kind;
    }
}
