package dev.readout.page.html;

import org.jsoup.nodes.Element;

/** A stretch of visible text between block borders, and where on the page it stands. */
final class Paragraph {

    private final Element block;
    private final String text;
    private final int linkChars;
    private final Prose prose;

    Paragraph(Element block, String text, int linkChars) {
        this.block = block;
        this.text = text;
        this.linkChars = linkChars;
        this.prose = Prose.of(text);
    }

    /** The nearest element around it that is a block. */
    Element block() {
        return block;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The share of its characters that stand in links, 0 to 1. */
    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linkChars / text.length());
    }

    Prose prose() {
        return prose;
    }

    boolean isHeading() {
        String tag = block.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
