package dev.readout.page.html;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.text.TextSpan;
import dev.readout.page.date.DatePhrase;
import dev.readout.page.date.DatePhrases;
import dev.readout.page.date.DayOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a web page. */
public final class HtmlReader {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{3,2000}");
    private static final int DATE_LINE = 200;

    private HtmlReader() {}

    /**
     * The article on a page. Its text is all that the page shows, in the page's order, and may be empty.
     *
     * @param source the path or address as it was given
     * @param html the page
     */
    public static Article read(String source, String html) {
        Document page = Jsoup.parse(html);
        MetaTags meta = new MetaTags(page);
        StructuredData data = new StructuredData(page);
        PageTitle title = PageTitle.of(page, meta, data);
        List<Paragraph> paragraphs = Paragraphs.of(page.body());
        List<BlockKind> kinds = PageLayout.of(page.body(), paragraphs, title);
        PageText text = PageText.of(paragraphs, kinds);
        String url = url(source, page, meta);
        String language = PageLanguage.of(page, meta, text.body());
        String outlet = PageOutlet.of(page, meta, data).orElse(null);
        Optional<PublicationDate> published = new PageDate(page, meta, data, url, language).find(paragraphs, kinds);
        return new Article(
                ArticleId.ofText(text.text()),
                source,
                url,
                outlet,
                title.text(),
                new PageAuthors(page, meta, data, outlet == null ? "" : outlet).find(paragraphs, kinds),
                published
                        .map(date -> text.withEvidence(date, DayOrder.of(language)))
                        .orElse(null),
                language,
                text.text(),
                text.blocks());
    }

    private static @Nullable String url(String source, Document page, MetaTags meta) {
        if (ADDRESS.matcher(source).matches()) {
            return source;
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(canonical)
                .map(link -> link.attr("href").strip())
                .filter(address -> ADDRESS.matcher(address).matches())
                .or(() -> meta.first("og:url", "twitter:url")
                        .filter(address -> ADDRESS.matcher(address).matches()))
                .orElse(null);
    }

    /**
     * The page's paragraphs as one text.
     *
     * @param text the paragraphs, parted by blank lines
     * @param blocks what each is
     */
    private record PageText(String text, List<Block> blocks) {

        static PageText of(List<Paragraph> paragraphs, List<BlockKind> kinds) {
            StringBuilder text = new StringBuilder();
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                text.append(i == 0 ? "" : "\n\n");
                int start = text.length();
                text.append(paragraphs.get(i).text());
                blocks.add(new Block(kinds.get(i), new TextSpan(start, text.length())));
            }
            return new PageText(text.toString(), List.copyOf(blocks));
        }

        String body() {
            return blocks.stream()
                    .filter(block -> block.kind() == BlockKind.BODY)
                    .map(block -> block.span().of(text))
                    .collect(Collectors.joining(" "));
        }

        /** The date with the words that say it, if a line of the page that is not the body does. */
        PublicationDate withEvidence(PublicationDate date, DayOrder order) {
            for (boolean body : List.of(false, true)) {
                for (Block block : blocks) {
                    boolean looked = (block.kind() == BlockKind.BODY) == body
                            && block.span().length() <= DATE_LINE;
                    for (DatePhrase phrase :
                            looked ? DatePhrases.in(block.span().of(text), order) : List.<DatePhrase>of()) {
                        if (phrase.date().equals(date.date())) {
                            TextSpan span = phrase.span().shift(block.span().start());
                            return date.withEvidence(span);
                        }
                    }
                }
            }
            return date;
        }
    }
}
