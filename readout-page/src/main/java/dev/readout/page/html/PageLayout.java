package dev.readout.page.html;

import dev.readout.model.article.BlockKind;
import dev.readout.page.plain.LineSign;
import dev.readout.page.plain.LineSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Tells the paragraphs of a page apart. The article's paragraphs are those in the scope, and an introduction between the
 * headline and it, without what zones and words say is furniture, and without labels at either end.
 */
final class PageLayout {

    private static final int FARTHEST_INTRO = 12;
    private static final int FARTHEST_LEAD = 6;

    private final List<Paragraph> paragraphs;
    private final Zones zones;
    private final Element scope;
    private final String title;
    private final int headline;
    private final int first;
    private final int end;
    private final List<BlockKind> kinds = new ArrayList<>();

    private PageLayout(Element body, List<Paragraph> paragraphs, PageTitle title) {
        this.paragraphs = paragraphs;
        this.title = title.text() == null ? "" : PageTitle.bare(title.text());
        Element heading = title.heading();
        this.zones = new Zones(paragraphs, heading);
        this.scope = Scope.of(body, paragraphs, zones);
        this.headline = heading == null ? indexOfTitle() : indexOf(heading);
        this.first = firstInside();
        this.end = endInside();
    }

    /**
     * What each paragraph is.
     *
     * @param body the page's body
     * @param paragraphs its paragraphs
     * @param title its headline
     */
    static List<BlockKind> of(Element body, List<Paragraph> paragraphs, PageTitle title) {
        PageLayout layout = new PageLayout(body, paragraphs, title);
        layout.read();
        return layout.kinds;
    }

    private void read() {
        for (int i = 0; i < paragraphs.size(); i++) {
            kinds.add(kind(i));
        }
        new BodyEdges(paragraphs, kinds, first, end, headline).trim();
    }

    private BlockKind kind(int i) {
        if (i == headline || (i > headline && i <= headline + FARTHEST_LEAD && isTitle(i))) {
            return BlockKind.TITLE;
        }
        Paragraph paragraph = paragraphs.get(i);
        if (i < first || i >= end) {
            return isIntro(i) ? BlockKind.BODY : outside(paragraph);
        }
        return switch (zones.around(paragraph, scope.parent() == null ? scope : scope.parent())) {
            case FURNITURE, COMMENT -> BlockKind.FURNITURE;
            case RELATED -> isLead(i) ? BlockKind.BODY : BlockKind.RELATED;
            case BYLINE -> BlockKind.BYLINE;
            case DATE -> BlockKind.DATE;
            case CAPTION -> BlockKind.CAPTION;
            case OPEN -> open(i);
        };
    }

    private BlockKind outside(Paragraph paragraph) {
        return switch (zones.around(paragraph, scope)) {
            case RELATED -> BlockKind.RELATED;
            case BYLINE -> BlockKind.BYLINE;
            case DATE -> BlockKind.DATE;
            case CAPTION -> BlockKind.CAPTION;
            case FURNITURE, COMMENT -> BlockKind.FURNITURE;
            case OPEN ->
                LineSigns.of(paragraph.text())
                        .filter(sign -> sign == LineSign.DATE || sign == LineSign.BYLINE)
                        .map(sign -> sign == LineSign.DATE ? BlockKind.DATE : BlockKind.BYLINE)
                        .orElse(BlockKind.FURNITURE);
        };
    }

    /** A paragraph of prose between the headline and the scope. */
    private boolean isIntro(int i) {
        if (headline < 0 || i < headline || i >= first || i > headline + FARTHEST_INTRO) {
            return false;
        }
        Zone zone = zones.around(paragraphs.get(i), scope);
        return (zone == Zone.OPEN || zone == Zone.RELATED)
                && Zones.isProse(paragraphs.get(i))
                && LineSigns.of(paragraphs.get(i).text()).isEmpty();
    }

    /** Prose right below the headline is the article's own lead, even where the page calls it a teaser. */
    private boolean isLead(int i) {
        if (headline < 0 || i < headline || i > headline + FARTHEST_LEAD || !Zones.isProse(paragraphs.get(i))) {
            return false;
        }
        for (int j = headline + 1; j < i; j++) {
            if (kinds.get(j) == BlockKind.BODY && Zones.isProse(paragraphs.get(j))) {
                return false;
            }
        }
        return true;
    }

    private BlockKind open(int i) {
        Paragraph paragraph = paragraphs.get(i);
        Optional<LineSign> sign = LineSigns.of(paragraph.text());
        if (sign.isPresent()) {
            return switch (sign.get()) {
                case FURNITURE, SECTION -> BlockKind.FURNITURE;
                case BYLINE -> BlockKind.BYLINE;
                case CAPTION -> BlockKind.CAPTION;
                case DATE -> i <= headline + FARTHEST_LEAD ? BlockKind.DATE : BlockKind.BODY;
            };
        }
        return paragraph.linkShare() > 0.8 && !Zones.isProse(paragraph) ? BlockKind.RELATED : BlockKind.BODY;
    }

    private int indexOfTitle() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isTitle(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a paragraph is the headline, told once more or for the first time. */
    private boolean isTitle(int i) {
        return !title.isEmpty()
                && paragraphs.get(i).length() <= 2 * title.length() + 20
                && PageTitle.bare(paragraphs.get(i).text()).equals(title);
    }

    private int indexOf(Element heading) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isWithin(paragraphs.get(i).block(), heading)) {
                return i;
            }
        }
        return -1;
    }

    private int firstInside() {
        int i = 0;
        while (i < paragraphs.size() && !isWithin(paragraphs.get(i).block(), scope)) {
            i++;
        }
        return i;
    }

    /** The paragraphs in one element stand together. */
    private int endInside() {
        int i = first;
        while (i < paragraphs.size() && isWithin(paragraphs.get(i).block(), scope)) {
            i++;
        }
        return i;
    }

    private static boolean isWithin(Element element, Element outer) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
