package dev.readout.spark.link;

import dev.readout.linking.Block;
import dev.readout.linking.BlockMember;
import dev.readout.linking.Fit;
import dev.readout.spark.line.TellingLine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Which accounts may be of one contact, block by block. A block of many accounts is cut into parts, and each pair of parts is
 * compared by another task: the comparisons are the same, but no task has more of them than two parts give.
 */
final class Fits {

    private static final String PARTED = "\u0001";

    private Fits() {}

    /**
     * The fits between some accounts; one may be told twice.
     *
     * @param tellings the accounts as bare lines
     * @param most how many accounts a part of a block has at most, about
     */
    static JavaPairRDD<String, Tuple2<String, Double>> between(
            JavaSparkContext spark, JavaRDD<String> tellings, int most, int partitions) {
        JavaPairRDD<String, String> dated =
                tellings.flatMapToPair(line -> keyed(line, member(line).keys()));
        JavaRDD<String> open = tellings.filter(line -> member(line).isOpen());
        JavaPairRDD<String, String> blocks = open.isEmpty() ? dated : dated.union(traced(tellings, open, partitions));
        return compared(spark, blocks, most, partitions);
    }

    /** The blocks of the places and people that accounts without a time name, with whoever else names them. */
    private static JavaPairRDD<String, String> traced(JavaRDD<String> tellings, JavaRDD<String> open, int partitions) {
        JavaPairRDD<String, Boolean> asked = open.flatMapToPair(line -> member(line).traces().stream()
                        .map(trace -> new Tuple2<>(trace, true))
                        .iterator())
                .reduceByKey((one, other) -> one, partitions);
        return tellings.flatMapToPair(line -> keyed(line, member(line).traces()))
                .join(asked, partitions)
                .mapValues(Tuple2::_1);
    }

    private static JavaPairRDD<String, Tuple2<String, Double>> compared(
            JavaSparkContext spark, JavaPairRDD<String, String> blocks, int most, int partitions) {
        Map<String, Integer> heavy = new TreeMap<>(blocks.mapValues(line -> 1)
                .reduceByKey(Integer::sum, partitions)
                .filter(block -> block._2() > most)
                .mapValues(size -> (size + most - 1) / most)
                .collectAsMap());
        Broadcast<Map<String, Integer>> parts = spark.broadcast(heavy);
        return blocks.flatMapToPair(member -> cells(member, parts.value().getOrDefault(member._1(), 1)))
                .groupByKey(partitions)
                .flatMapToPair(Fits::compare);
    }

    /** Where a member of a block that is cut into parts is needed: for each other part, in the cell of both. */
    private static Iterator<Tuple2<String, Tuple2<Integer, String>>> cells(Tuple2<String, String> member, int parts) {
        int own = Math.floorMod(member._2().hashCode(), parts);
        List<Tuple2<String, Tuple2<Integer, String>>> cells = new ArrayList<>();
        for (int other = 0; other < parts; other++) {
            String cell = member._1() + PARTED + Math.min(own, other) + PARTED + Math.max(own, other);
            cells.add(new Tuple2<>(cell, new Tuple2<>(own, member._2())));
        }
        return cells.iterator();
    }

    private static Iterator<Tuple2<String, Tuple2<String, Double>>> compare(
            Tuple2<String, Iterable<Tuple2<Integer, String>>> cell) {
        String[] name = cell._1().split(PARTED, -1);
        int low = Integer.parseInt(name[1]);
        List<BlockMember> first = new ArrayList<>();
        List<BlockMember> second = new ArrayList<>();
        cell._2().forEach(member -> (member._1() == low ? first : second).add(member(member._2())));
        List<Tuple2<String, Tuple2<String, Double>>> fits = new ArrayList<>();
        Block block = new Block(name[0]);
        if (name[1].equals(name[2])) {
            block.compare(first, fit -> fits.add(pair(fit)));
        } else {
            block.compare(first, second, fit -> fits.add(pair(fit)));
        }
        return fits.iterator();
    }

    private static Tuple2<String, Tuple2<String, Double>> pair(Fit fit) {
        return new Tuple2<>(TellingLine.key(fit.one()), new Tuple2<>(TellingLine.key(fit.other()), fit.figure()));
    }

    private static BlockMember member(String line) {
        return new BlockMember(TellingLine.read(line));
    }

    private static Iterator<Tuple2<String, String>> keyed(String line, Set<String> keys) {
        return keys.stream().map(key -> new Tuple2<>(key, line)).iterator();
    }
}
