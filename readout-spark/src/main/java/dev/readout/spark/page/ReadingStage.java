package dev.readout.spark.page;

import dev.readout.model.article.Article;
import dev.readout.model.reading.ArticleReading;
import dev.readout.pipeline.ReadingFault;
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

    /** What a line begins with that tells of an article which could not be read; that of a reading begins with JSON. */
    private static final String FAULT = "\t";

    /** The key of such an article's row: behind those of all files. */
    private static final String LAST = "999999999:";

    private ReadingStage() {}

    /** What came of each article, as text: what it tells, or the fault of the program by which it was not read. */
    public static JavaRDD<String> outcomes(JavaPairRDD<String, String> articles, StreetSettings settings) {
        return outcomes(articles, (batch, faults) -> ModelSession.of(settings).read(batch, faults));
    }

    /** The same, read by a street. */
    public static JavaRDD<String> outcomes(JavaPairRDD<String, String> articles, ArticleStreet street) {
        return articles.values().mapPartitions(some -> new Batches(some, street));
    }

    /** What each article of such outcomes tells, as text. */
    public static JavaRDD<String> readings(JavaRDD<String> outcomes) {
        return outcomes.filter(line -> !line.startsWith(FAULT));
    }

    /** For each of such outcomes what it is: one of the {@code articles} read, or {@code skipped:fault}. */
    public static JavaRDD<String> kinds(JavaRDD<String> outcomes) {
        return outcomes.map(line -> line.startsWith(FAULT) ? "skipped:" + ReadingFault.REASON : "articles");
    }

    /** The articles of such outcomes that were not read: key, source, reason and detail. */
    public static JavaRDD<String[]> skipped(JavaRDD<String> outcomes) {
        return outcomes.filter(line -> line.startsWith(FAULT)).map(line -> {
            String[] parts = line.split("\t", 3);
            return new String[] {LAST + parts[1], parts[1], ReadingFault.REASON, parts[2]};
        });
    }

    private static final class Batches implements Iterator<String> {

        private final Iterator<String> articles;
        private final ArticleStreet street;
        private final Deque<String> read = new ArrayDeque<>();

        Batches(Iterator<String> articles, ArticleStreet street) {
            this.articles = articles;
            this.street = street;
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
            List<ArticleReading> readings = street.read(batch, fault -> read.add(line(fault)));
            readings.forEach(reading -> read.add(ReadingLine.write(reading)));
        }

        private static String line(ReadingFault fault) {
            return FAULT + oneLine(fault.article().source()) + "\t" + oneLine(fault.detail());
        }

        private static String oneLine(String words) {
            return words.replaceAll("[\t\n\r]", " ");
        }
    }
}
