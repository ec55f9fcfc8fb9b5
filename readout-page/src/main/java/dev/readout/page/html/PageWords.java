package dev.readout.page.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The words of a page, pulled out in one pass without building its tree: what stands in its title, headings and
 * paragraphs, or all that it shows where it has hardly any paragraphs. For a first look only; nothing is cited from it.
 */
public final class PageWords {

    private static final int FEW_CHARACTERS = 400;
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "select");
    private static final Set<String> PROSE = Set.of("title", "h1", "h2", "p", "blockquote", "figcaption");
    private static final Set<String> INLINE = Set.of(
            "a", "b", "i", "em", "strong", "span", "font", "u", "abbr", "mark", "sup", "sub", "small", "q", "cite");
    private final String html;
    private final StringBuilder words = new StringBuilder();
    private final boolean onlyProse;
    private int depth;

    private PageWords(String html, boolean onlyProse) {
        this.html = html;
        this.onlyProse = onlyProse;
    }

    /** The words of a page, a line for each of its parts. */
    public static String of(String html) {
        String prose = new PageWords(html, true).read();
        return prose.length() >= FEW_CHARACTERS ? prose : new PageWords(html, false).read();
    }

    private String read() {
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<') {
                i = tag(i);
            } else {
                i = c == '&' ? entity(i) : text(i);
            }
        }
        return words.toString();
    }

    private int text(int from) {
        int end = from;
        while (end < html.length() && html.charAt(end) != '<' && html.charAt(end) != '&') {
            end++;
        }
        if (seen()) {
            for (int i = from; i < end; i++) {
                char c = html.charAt(i);
                words.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return end;
    }

    private boolean seen() {
        return !onlyProse || depth > 0;
    }

    private int entity(int from) {
        int end = html.indexOf(';', from);
        if (end < 0 || end - from > 10) {
            return plain(from);
        }
        if (seen()) {
            words.append(Parser.unescapeEntities(html.substring(from, end + 1), false));
        }
        return end + 1;
    }

    private int plain(int at) {
        if (seen()) {
            words.append(html.charAt(at));
        }
        return at + 1;
    }

    private int tag(int from) {
        if (html.startsWith("<!--", from)) {
            int end = html.indexOf("-->", from);
            return end < 0 ? html.length() : end + 3;
        }
        boolean closing = from + 1 < html.length() && html.charAt(from + 1) == '/';
        int nameEnd = nameEnd(from + (closing ? 2 : 1));
        String name = html.substring(from + (closing ? 2 : 1), nameEnd).toLowerCase(Locale.ROOT);
        int end = html.indexOf('>', nameEnd);
        if (name.isEmpty() || end < 0) {
            return plain(from);
        }
        if (!closing && UNSEEN.contains(name) && html.charAt(end - 1) != '/') {
            return afterUnseen(name, end);
        }
        turn(name, closing);
        return end + 1;
    }

    private void turn(String name, boolean closing) {
        if (PROSE.contains(name)) {
            depth = closing ? Math.max(0, depth - 1) : name.equals("p") ? Math.max(1, depth) : depth + 1;
        } else if (name.equals("div") || name.equals("body") || name.equals("head")) {
            depth = 0;
        }
        if (!INLINE.contains(name) && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }

    private int afterUnseen(String name, int from) {
        String close = "</" + name;
        for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i, close, 0, close.length())) {
                int end = html.indexOf('>', i);
                return end < 0 ? html.length() : end + 1;
            }
        }
        return html.length();
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return end;
    }
}
