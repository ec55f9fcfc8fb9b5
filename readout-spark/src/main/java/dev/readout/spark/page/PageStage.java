package dev.readout.spark.page;

import dev.readout.page.ArticleReader;
import dev.readout.page.ReadOutcome;
import dev.readout.page.SourceFormat;
import dev.readout.spark.line.Codec;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import scala.Tuple2;

/** Files to articles: each file is read by one task, as a stream; what is not to be read is told with its reason. */
public final class PageStage {

    private PageStage() {}

    /** What came of each document of some files, as text. */
    public static JavaRDD<String> outcomes(JavaSparkContext spark, List<InputFile> files, StreetSettings settings) {
        SerializableConfiguration hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
        List<Tuple2<Integer, InputFile>> numbered = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            numbered.add(new Tuple2<>(i, files.get(i)));
        }
        return spark.parallelize(numbered, Math.max(1, numbered.size()))
                .flatMap(file -> read(file._1(), file._2(), settings, hadoop.value()))
                .map(Outcome::write);
    }

    /** The articles of such outcomes, each text once: that whose source comes first. */
    public static JavaPairRDD<String, String> articles(JavaRDD<String> outcomes, int partitions) {
        return outcomes.map(Outcome::read)
                .filter(Outcome::isArticle)
                .mapToPair(outcome ->
                        new Tuple2<>(Codec.article(outcome.content()).id().value(), outcome))
                .reduceByKey(PageStage::first, partitions)
                .mapValues(Outcome::content);
    }

    /** Whatever was not read: file, reason, source and detail. */
    public static JavaRDD<String[]> skipped(JavaRDD<String> outcomes) {
        return outcomes.map(Outcome::read)
                .filter(outcome -> !outcome.isArticle())
                .map(outcome -> new String[] {
                    String.format(Locale.ROOT, "%09d:%012d", outcome.file(), outcome.number()),
                    outcome.source(),
                    outcome.reason(),
                    outcome.content()
                });
    }

    /** For each of such outcomes what it is: {@code articles}, or why there is none. */
    public static JavaRDD<String> kinds(JavaRDD<String> outcomes) {
        return outcomes.map(Outcome::read)
                .map(outcome -> outcome.isArticle() ? "articles" : "skipped:" + outcome.reason());
    }

    private static Outcome first(Outcome one, Outcome other) {
        int bySource = one.source().compareTo(other.source());
        int byFile = bySource != 0 ? bySource : Integer.compare(one.file(), other.file());
        int byNumber = byFile != 0 ? byFile : Long.compare(one.number(), other.number());
        return byNumber <= 0 ? one : other;
    }

    private static Iterator<Outcome> read(int number, InputFile file, StreetSettings settings, Configuration hadoop) {
        ArticleReader reader = PageReaders.of(settings);
        AtomicLong count = new AtomicLong();
        Pulled<Outcome> outcomes = new Pulled<>(file.source(), sink -> {
            Consumer<ReadOutcome> numbered =
                    outcome -> sink.accept(Outcome.of(number, count.getAndIncrement(), outcome));
            Path path = new Path(file.path());
            try (InputStream in =
                    new BufferedInputStream(path.getFileSystem(hadoop).open(path))) {
                if (ArticleReader.isParquet(in)) {
                    reader.readParquet(file.source(), HadoopInputFile.fromPath(path, hadoop), numbered);
                } else {
                    reader.read(file.source(), in, SourceFormat.GUESS, numbered);
                }
            } catch (IOException e) {
                sink.accept(Outcome.unreadable(
                        number, count.getAndIncrement(), file.source(), "it cannot be read: " + e.getMessage()));
            }
        });
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> outcomes.close());
        return outcomes;
    }
}
