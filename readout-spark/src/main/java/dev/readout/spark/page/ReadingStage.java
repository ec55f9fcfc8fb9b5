package dev.readout.spark.page;

import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.spark.line.Codec;
import dev.readout.spark.line.ReadingLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;

/** Articles to readings: each task gives its articles, some at a time, to the one model of its executor. */
public final class ReadingStage {

    /** Articles are read together up to so many characters. */
    private static final int BATCH_CHARACTERS = 100_000;

    private ReadingStage() {}

    /** What each article tells, as text. */
    public static JavaRDD<String> readings(JavaPairRDD<String, String> articles, StreetSettings settings) {
        return articles.values().mapPartitions(some -> new Batches(some, settings));
    }

    private static final class Batches implements Iterator<String> {

        private final Iterator<String> articles;
        private final StreetSettings settings;
        private final Deque<String> read = new ArrayDeque<>();

        Batches(Iterator<String> articles, StreetSettings settings) {
            this.articles = articles;
            this.settings = settings;
        }

        @Override
        public boolean hasNext() {
            return !read.isEmpty() || articles.hasNext();
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (read.isEmpty()) {
                readBatch();
            }
            return read.remove();
        }

        private void readBatch() {
            List<Article> batch = new ArrayList<>();
            int characters = 0;
            while (articles.hasNext() && characters < BATCH_CHARACTERS) {
                Article article = Codec.article(articles.next());
                characters += article.text().length() + 1;
                batch.add(article);
            }
            for (ArticleReading reading : ModelSession.of(settings).read(batch)) {
                read.add(ReadingLine.write(reading));
            }
        }
    }
}
