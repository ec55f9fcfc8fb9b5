package dev.readout.page.html;

import dev.readout.model.article.Article;
import dev.readout.page.plain.Particulars;
import dev.readout.page.plain.PlainTextReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page. */
public final class HtmlReader {

    private HtmlReader() {}

    /**
     * The article on a page. Its text is all that the page shows, in the page's order, and may be empty.
     *
     * @param source the path or address as it was given
     * @param html the page
     */
    public static Article read(String source, String html) {
        Document page = Jsoup.parse(html);
        page.select("script,style,noscript,template").remove();
        return PlainTextReader.read(source, page.wholeText().replaceAll("\\s*\\n\\s*", "\n\n"), Particulars.NONE);
    }
}
