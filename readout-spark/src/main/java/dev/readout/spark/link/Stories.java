package dev.readout.spark.link;

import dev.readout.linking.CopyBucket;
import dev.readout.linking.Signature;
import dev.readout.linking.SignedText;
import dev.readout.model.article.ArticleId;
import dev.readout.spark.line.ReadingLine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Which articles print one text. Articles with one signature are folded into the first of them; the rest meet in the buckets
 * of their bands, of which only those with two texts or more ever see a signature.
 */
final class Stories {

    private Stories() {}

    /** The story of each article that shares its text with another. */
    static JavaPairRDD<String, String> of(JavaRDD<String> readings, int partitions) {
        JavaPairRDD<String, Iterable<String>> bySignature =
                readings.flatMapToPair(Stories::signed).groupByKey(partitions).persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> same =
                bySignature.flatMapToPair(texts -> copies(texts._2()).iterator());
        JavaPairRDD<String, String> originals = bySignature
                .mapToPair(texts -> new Tuple2<>(sorted(texts._2()).first(), texts._1()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, Long> shared = originals
                .flatMapToPair(text -> LongStream.of(Signature.ofText(text._2()).bands())
                        .mapToObj(band -> new Tuple2<>(band, text._1()))
                        .iterator())
                .groupByKey(partitions)
                .flatMapToPair(Stories::meeting);
        JavaPairRDD<String, String> alike = shared.join(originals, partitions)
                .mapToPair(text -> new Tuple2<>(
                        text._2()._1(), new Tuple2<>(text._1(), text._2()._2())))
                .groupByKey(partitions)
                .flatMapToPair(bucket -> compared(bucket._2()).iterator());
        return Components.of(same.union(alike), partitions);
    }

    private static Iterator<Tuple2<String, String>> signed(String line) {
        var article = ReadingLine.read(line).article();
        return Signature.of(article)
                .map(signature -> new Tuple2<>(signature.text(), article.id().value()))
                .stream()
                .iterator();
    }

    private static List<Tuple2<String, String>> copies(Iterable<String> articles) {
        NavigableSet<String> sorted = sorted(articles);
        List<Tuple2<String, String>> copies = new ArrayList<>();
        sorted.stream().skip(1).forEach(copy -> copies.add(new Tuple2<>(copy, sorted.first())));
        return copies;
    }

    private static Iterator<Tuple2<String, Long>> meeting(Tuple2<Long, Iterable<String>> bucket) {
        NavigableSet<String> articles = sorted(bucket._2());
        return articles.size() < 2
                ? List.<Tuple2<String, Long>>of().iterator()
                : articles.stream()
                        .map(article -> new Tuple2<>(article, bucket._1()))
                        .iterator();
    }

    private static List<Tuple2<String, String>> compared(Iterable<Tuple2<String, String>> bucket) {
        List<SignedText> texts = new ArrayList<>();
        bucket.forEach(text -> texts.add(new SignedText(new ArticleId(text._1()), Signature.ofText(text._2()))));
        List<Tuple2<String, String>> copies = new ArrayList<>();
        CopyBucket.compare(texts, (one, other) -> copies.add(new Tuple2<>(other.value(), one.value())));
        return copies;
    }

    private static NavigableSet<String> sorted(Iterable<String> articles) {
        NavigableSet<String> sorted = new TreeSet<>();
        articles.forEach(sorted::add);
        return sorted;
    }
}
