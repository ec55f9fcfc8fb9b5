package dev.readout.spark.line;

import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.store.json.ReadingBody;

/** A reading as a line: the article and what was read in it, parted by a tab. */
public final class ReadingLine {

    private ReadingLine() {}

    /** The line of a reading. */
    public static String write(ArticleReading reading) {
        return Codec.write(reading.article()) + "\t" + Codec.write(ReadingBody.of(reading));
    }

    /** The reading of a line. */
    public static ArticleReading read(String line) {
        int tab = line.indexOf('\t');
        Article article = Codec.article(line.substring(0, tab));
        return Codec.read(line.substring(tab + 1), ReadingBody.class, article).of(article);
    }
}
