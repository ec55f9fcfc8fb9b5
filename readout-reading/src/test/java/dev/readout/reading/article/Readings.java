package dev.readout.reading.article;

import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.ArticleReading;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.FactReader;
import dev.readout.reading.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Readings of articles written in a test: one paragraph a line, published on 2 June 2025. */
public final class Readings {

    private static final EnglishAnalyzer ANALYZER = EnglishAnalyzer.open();
    private static final FactReader READER = new FactReader(Rulebook.bundled());

    private Readings() {}

    /** What an article of body paragraphs tells. */
    public static ArticleReading of(String text) {
        return of("", text);
    }

    /**
     * What an article tells.
     *
     * @param title its title, which is also the first line of the text; empty for none
     * @param text its lines; one that begins with {@code #} is a byline
     */
    public static ArticleReading of(String title, String text) {
        StringBuilder whole = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String line : (title.isEmpty() ? text : title + "\n" + text).split("\n", -1)) {
            BlockKind kind = whole.isEmpty() && !title.isEmpty()
                    ? BlockKind.TITLE
                    : line.startsWith("#") ? BlockKind.BYLINE : BlockKind.BODY;
            whole.append(whole.isEmpty() ? "" : "\n");
            int start = whole.length();
            whole.append(line.startsWith("#") ? line.substring(1) : line);
            blocks.add(new Block(kind, new TextSpan(start, whole.length())));
        }
        return reading(title, whole.toString(), blocks);
    }

    private static ArticleReading reading(String title, String whole, List<Block> blocks) {
        return READER.read(ANALYZER.analyze(new Article(
                ArticleId.ofText(whole),
                "test",
                null,
                null,
                title.isEmpty() ? null : title,
                List.of(),
                new PublicationDate(PartialDate.parse("2025-06-02"), "test", null),
                "en",
                whole,
                blocks)));
    }

    /** What the model makes of an example of a rule. */
    public static EnglishAnalyzer analyzer() {
        return ANALYZER;
    }
}
