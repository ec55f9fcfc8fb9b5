package dev.readout.page.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the one in which prose outweighs furniture the most. Every paragraph of prose
 * adds to all elements around it, every label, list of links and paragraph in a furniture zone takes away. An element that
 * pages use for articles counts for more.
 */
final class Scope {

    private static final NameTable NAMES = new NameTable("content-names.tsv");
    private static final double NAMED = 1.4;
    private static final double ARTICLE = 1.15;

    /** What a paragraph that zones, links or its shortness mark as no body takes away, in characters of prose. */
    private static final double ZONE = 5;

    private static final double LINKS = 15;
    private static final double LABEL = 4;

    private final Element body;
    private final IdentityHashMap<Element, Double> sums = new IdentityHashMap<>();

    private Scope(Element body) {
        this.body = body;
    }

    /** The element that holds the article; the body itself where the page has no prose. */
    static Element of(Element body, List<Paragraph> paragraphs, Zones zones) {
        Scope scope = new Scope(body);
        List<Element> order = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            double weight = weight(paragraph, zones.around(paragraph, body));
            for (Element e = paragraph.block(); e != null && !e.equals(body.parent()); e = e.parent()) {
                if (scope.sums.put(e, scope.sums.getOrDefault(e, 0.0) + weight) == null) {
                    order.add(e);
                }
            }
        }
        return scope.best(order);
    }

    private Element best(List<Element> order) {
        return order.stream()
                .filter(e -> sums.getOrDefault(e, 0.0) > 0)
                .max(Comparator.comparingDouble(this::worth)
                        .thenComparingInt(e -> e.parents().size()))
                .orElse(body);
    }

    private double worth(Element element) {
        double worth = sums.getOrDefault(element, 0.0);
        String tag = element.normalName();
        if (tag.equals("article") || tag.equals("main")) {
            worth *= ARTICLE;
        }
        if (isNamed(element)) {
            worth *= NAMED;
        }
        return worth;
    }

    private static boolean isNamed(Element element) {
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return true;
        }
        for (String name : (element.className() + " " + element.id()).split("\\s+", -1)) {
            if (NAMES.kind(name).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static double weight(Paragraph paragraph, Zone zone) {
        int length = paragraph.length();
        if (zone != Zone.OPEN) {
            return -ZONE;
        }
        if (Zones.isProse(paragraph)) {
            return length * (1 - paragraph.linkShare());
        }
        if (paragraph.isHeading()) {
            return 0;
        }
        return paragraph.linkShare() > 0.5 ? -LINKS : -LABEL;
    }
}
