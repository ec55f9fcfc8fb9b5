package dev.readout.pipeline.rulebook;

import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.reading.FactReader;
import dev.readout.reading.rule.Rulebook;

/** Reads texts of a sentence or two with the model and the rules that Readout brings. */
final class TextsRead implements AutoCloseable {

    private final EnglishAnalyzer analyzer = EnglishAnalyzer.open();
    private final FactReader reader = new FactReader(Rulebook.bundled());

    /** What a text of unknown day and origin tells. */
    ArticleReading read(String text) {
        return read(Article.ofParagraph("test", text));
    }

    /** What an article tells. */
    ArticleReading read(Article article) {
        return reader.read(analyzer.analyze(article));
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
