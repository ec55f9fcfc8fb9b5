package dev.readout.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the visible text of a page as paragraphs, in the page's order. */
final class Paragraphs implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "head",
            "select",
            "datalist",
            "textarea",
            "input",
            "meta",
            "link",
            "map",
            "noframes",
            "frameset");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "o:p",
            "picture",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "source",
            "span",
            "st1:place",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "amp-img");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element block;
    private int linkChars;
    private int links;
    private int breaks;

    private Paragraphs(Element body) {
        this.block = body;
    }

    /** The paragraphs in an element. */
    static List<Paragraph> of(Element body) {
        Paragraphs reader = new Paragraphs(body);
        body.filter(reader);
        reader.flush();
        return reader.paragraphs;
    }

    /** Whether an element is not shown, as far as the page itself tells. */
    static boolean isUnseen(Element element) {
        String style = element.attr("style");
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || (!style.isEmpty() && isHiding(style.toLowerCase(Locale.ROOT).replace(" ", "")));
    }

    private static boolean isHiding(String style) {
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element) && !element.equals(block)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            breaks++;
            if (breaks > 1) {
                flush();
            } else {
                lineFeed();
            }
        } else if (!INLINE.contains(tag)) {
            flush();
            block = element;
        }
        links += tag.equals("a") ? 1 : 0;
    }

    private void close(Element element) {
        String tag = element.normalName();
        links -= tag.equals("a") ? 1 : 0;
        if (!tag.equals("br") && !INLINE.contains(tag)) {
            flush();
            Element parent = element.parent();
            block = parent == null ? element : blockOf(parent);
        }
    }

    private static Element blockOf(Element element) {
        Element block = element;
        while (INLINE.contains(block.normalName())) {
            Element parent = block.parent();
            if (parent == null) {
                return block;
            }
            block = parent;
        }
        return block;
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space();
            } else if (!isInvisible(c)) {
                text.append(c);
                linkChars += links > 0 ? 1 : 0;
                breaks = 0;
            }
        }
    }

    /** Zero-width spaces, byte order marks and soft hyphens are not seen. */
    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060' || (c < ' ') || (c >= 0x7F && c < 0xA0);
    }

    private void space() {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
            linkChars += links > 0 ? 1 : 0;
        }
    }

    private void lineFeed() {
        if (text.length() > 0) {
            if (text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            text.append('\n');
        }
    }

    private void flush() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            paragraphs.add(new Paragraph(block, words, linkChars));
        }
        text.setLength(0);
        linkChars = 0;
        breaks = 0;
    }
}
