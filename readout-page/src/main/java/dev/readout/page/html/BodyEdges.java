package dev.readout.page.html;

import dev.readout.model.article.BlockKind;
import java.util.List;

/** Takes labels away at the beginning of an article's body, and headings and announcements of nothing. */
final class BodyEdges {

    private static final int LABELS_AT_TOP = 5;
    private static final int LABEL_WORDS = 3;
    private static final int HEADING_WORDS = 12;
    private static final int ANNOUNCING_WORDS = 10;

    private final List<Paragraph> paragraphs;
    private final List<BlockKind> kinds;
    private final int first;
    private final int end;
    private final int headline;

    /**
     * The body of a page.
     *
     * @param paragraphs the page's paragraphs
     * @param kinds what each is; changed by {@link #trim()}
     * @param first the first paragraph of the article's scope
     * @param end the first after it
     * @param headline where the headline stands, or -1
     */
    BodyEdges(List<Paragraph> paragraphs, List<BlockKind> kinds, int first, int end, int headline) {
        this.paragraphs = paragraphs;
        this.kinds = kinds;
        this.first = first;
        this.end = end;
        this.headline = headline;
    }

    /** Makes what is no body furniture. */
    void trim() {
        dropTop();
        dropHeadings();
        dropBottom();
    }

    /** The first paragraph of prose in the scope; its end where there is none. */
    private int firstProse() {
        int prose = first;
        while (prose < end && !isBodyProse(prose)) {
            prose++;
        }
        return prose;
    }

    /** Labels above the first paragraph of prose are no body: categories, kickers, dates. */
    private void dropTop() {
        int prose = firstProse();
        if (prose == end) {
            return;
        }
        int labels = 0;
        for (int i = first; i < prose; i++) {
            labels += kinds.get(i) == BlockKind.BODY && isLabel(i) ? 1 : 0;
        }
        for (int i = first; i < prose && labels <= LABELS_AT_TOP; i++) {
            if (kinds.get(i) == BlockKind.BODY && (isLabel(i) || i < headline)) {
                kinds.set(i, BlockKind.FURNITURE);
            }
        }
    }

    private boolean isLabel(int i) {
        Paragraph paragraph = paragraphs.get(i);
        return !paragraph.isHeading()
                && !paragraph.prose().endsSentence()
                && (!paragraph.block().normalName().equals("p")
                        || paragraph.prose().words() <= LABEL_WORDS);
    }

    /** A short heading with no body below it heads something else. */
    private void dropHeadings() {
        int prose = firstProse();
        for (int i = end - 1; i >= prose; i--) {
            if (kinds.get(i) == BlockKind.BODY && isShortHeading(i) && !isBodyNext(i)) {
                kinds.set(i, BlockKind.FURNITURE);
            }
        }
    }

    private boolean isShortHeading(int i) {
        Paragraph paragraph = paragraphs.get(i);
        return paragraph.isHeading() && paragraph.prose().words() <= HEADING_WORDS;
    }

    private boolean isBodyNext(int i) {
        for (int j = i + 1; j < end; j++) {
            BlockKind kind = kinds.get(j);
            if (kind == BlockKind.BODY) {
                return true;
            }
            if (kind != BlockKind.CAPTION) {
                return false;
            }
        }
        return false;
    }

    /** Labels that announce something are no body where nothing follows. */
    private void dropBottom() {
        for (int i = end - 1; i >= first; i--) {
            if (kinds.get(i) == BlockKind.BODY) {
                if (!paragraphs.get(i).text().endsWith(":")
                        || paragraphs.get(i).prose().words() > ANNOUNCING_WORDS) {
                    return;
                }
                kinds.set(i, BlockKind.FURNITURE);
            }
        }
    }

    private boolean isBodyProse(int i) {
        return kinds.get(i) == BlockKind.BODY && Zones.isProse(paragraphs.get(i));
    }
}
