package dev.readout.spark.link;

import dev.readout.linking.Clusters;
import dev.readout.linking.EngagementMerger;
import dev.readout.linking.Fit;
import dev.readout.linking.Namesakes;
import dev.readout.linking.Telling;
import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ContactRef;
import dev.readout.spark.line.Codec;
import dev.readout.spark.line.FactLine;
import dev.readout.spark.line.FactSort;
import dev.readout.spark.line.ReadingLine;
import dev.readout.spark.line.TellingLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Readings to the facts of the record. What one machine does with all accounts is done here with the accounts that a chain of
 * fits joins, by the same code: accounts of two such components never bear on each other. What is of the whole record (the
 * ids of engagements with one name, which texts are copies) travels by names alone.
 */
public final class LinkStage {

    private final JavaSparkContext spark;
    private final int partitions;
    private final int mostInBlock;

    /**
     * A stage.
     *
     * @param partitions how many parts to work in
     * @param mostInBlock how many accounts of a block one task compares with as many others, about
     */
    public LinkStage(JavaSparkContext spark, int partitions, int mostInBlock) {
        this.spark = spark;
        this.partitions = partitions;
        this.mostInBlock = mostInBlock;
    }

    /** The facts of the record of some readings, and its articles, in no order, as text. */
    public JavaRDD<String> facts(JavaRDD<String> readings) {
        JavaPairRDD<String, List<String>> groups = groups(readings).persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> ids = ids(groups);
        JavaPairRDD<String, Tuple2<List<String>, String>> named =
                groups.join(ids, partitions).persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<FactLine> engagements = named.values().map(group -> EngagementLines.of(merger(group._1()), group._2()));
        JavaPairRDD<String, Tuple2<Integer, String>> contacts = named.values().flatMapToPair(LinkStage::contacts);
        JavaRDD<FactLine> refs = named.values()
                .flatMap(group -> group._1().stream()
                        .map(line -> TellingLine.key(StoriedLine.telling(line).ref()))
                        .map(key -> new FactLine(FactSort.CONTACT, key, Codec.write(group._2()), List.of()))
                        .iterator());
        return engagements
                .union(refs)
                .union(ReadingFacts.linked(readings, contacts, partitions))
                .union(MeasureLines.of(readings, partitions))
                .map(FactLine::write);
    }

    /** The accounts of each contact, under the key of the first of them. */
    private JavaPairRDD<String, List<String>> groups(JavaRDD<String> readings) {
        JavaRDD<Telling> told =
                readings.flatMap(line -> Telling.of(ReadingLine.read(line)).iterator());
        JavaPairRDD<String, Tuple2<String, Double>> fits = Fits.between(
                        spark,
                        told.map(TellingLine::bare).persist(StorageLevel.MEMORY_AND_DISK()),
                        mostInBlock,
                        partitions)
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> components =
                Components.of(fits.mapValues(Tuple2::_1), partitions).persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> tellings = storied(told, Stories.of(readings, partitions));
        JavaPairRDD<String, String> byComponent = tellings.leftOuterJoin(components, partitions)
                .mapToPair(telling -> new Tuple2<>(
                        telling._2()._2().orElse(telling._1()), telling._2()._1()));
        JavaPairRDD<String, Tuple2<String, Tuple2<String, Double>>> fitsOf = fits.mapToPair(
                        fit -> new Tuple2<>(fit._1(), fit))
                .join(components, partitions)
                .mapToPair(fit -> new Tuple2<>(fit._2()._2(), fit._2()._1()));
        return byComponent
                .cogroup(fitsOf, partitions)
                .values()
                .flatMapToPair(component -> clustered(component._1(), component._2()));
    }

    /** Accounts, each with the story that its article tells. */
    private JavaPairRDD<String, String> storied(JavaRDD<Telling> told, JavaPairRDD<String, String> stories) {
        return told.mapToPair(telling -> new Tuple2<>(telling.article().id().value(), TellingLine.whole(telling)))
                .leftOuterJoin(stories, partitions)
                .mapToPair(article -> new Tuple2<>(
                        TellingLine.key(TellingLine.read(article._2()._1()).ref()),
                        StoriedLine.write(article._2()._1(), article._2()._2().orElse(article._1()))));
    }

    private static Iterator<Tuple2<String, List<String>>> clustered(
            Iterable<String> lines, Iterable<Tuple2<String, Tuple2<String, Double>>> found) {
        Map<ContactRef, String> byRef = new HashMap<>();
        List<Telling> tellings = new ArrayList<>();
        for (String line : lines) {
            Telling telling = StoriedLine.telling(line);
            tellings.add(telling);
            byRef.put(telling.ref(), line);
        }
        List<Fit> fits = new ArrayList<>();
        found.forEach(fit -> fits.add(new Fit(
                TellingLine.ref(fit._1()),
                TellingLine.ref(fit._2()._1()),
                fit._2()._2())));
        List<Tuple2<String, List<String>>> groups = new ArrayList<>();
        for (List<Telling> group : new Clusters(tellings, fits).groups()) {
            List<String> own = new ArrayList<>();
            group.forEach(telling -> own.add(byRef.get(telling.ref())));
            groups.add(new Tuple2<>(TellingLine.key(group.get(0).ref()), own));
        }
        return groups.iterator();
    }

    /** The id of each engagement, under the key of its first account. */
    private JavaPairRDD<String, String> ids(JavaPairRDD<String, List<String>> groups) {
        return groups.mapToPair(group -> {
                    EngagementMerger merger = merger(group._2());
                    String earliest = TellingLine.key(merger.earliest().ref());
                    return new Tuple2<>(merger.name(), new Tuple2<>(group._1(), earliest));
                })
                .groupByKey(partitions)
                .flatMapToPair(LinkStage::ids);
    }

    private static Iterator<Tuple2<String, String>> ids(Tuple2<String, Iterable<Tuple2<String, String>>> namesakes) {
        List<Tuple2<String, String>> sorted = new ArrayList<>();
        namesakes._2().forEach(sorted::add);
        sorted.sort(Comparator.comparing(Tuple2::_1));
        List<ContactRef> earliest =
                sorted.stream().map(group -> TellingLine.ref(group._2())).toList();
        List<String> ids = new Namesakes(namesakes._1(), earliest).ids();
        List<Tuple2<String, String>> named = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            named.add(new Tuple2<>(sorted.get(i)._1(), ids.get(i)));
        }
        return named.iterator();
    }

    private static Iterator<Tuple2<String, Tuple2<Integer, String>>> contacts(Tuple2<List<String>, String> group) {
        return group._1().stream()
                .map(line -> StoriedLine.telling(line).ref())
                .map(ref -> new Tuple2<>(ref.article().value(), new Tuple2<>(ref.index(), group._2())))
                .iterator();
    }

    private static EngagementMerger merger(List<String> lines) {
        List<Telling> tellings = new ArrayList<>();
        Map<ArticleId, ArticleId> stories = new HashMap<>();
        for (String line : lines) {
            Telling telling = StoriedLine.telling(line);
            tellings.add(telling);
            stories.put(telling.article().id(), StoriedLine.story(line));
        }
        return new EngagementMerger(tellings, article -> stories.getOrDefault(article, article));
    }
}
