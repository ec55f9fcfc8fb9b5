package dev.readout.spark.link;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Connected components of a graph that no one machine holds, by turns of large and small stars (Kiveris, Lattanzi, Mirrokni,
 * Rastogi, Vassilvitskii: Connected Components in MapReduce and Beyond, 2014): each turn hangs every node nearer to the least
 * one of its component, until all hang from it. Only names of nodes travel.
 */
final class Components {

    private Components() {}

    /**
     * What a node is known to be.
     *
     * @param above what it hangs from, or null
     * @param torn whether it hangs from several
     * @param carries whether others hang from it
     */
    private record Place(@Nullable String above, boolean torn, boolean carries) implements Serializable {

        Place and(Place other) {
            boolean two = above != null && other.above != null && !above.equals(other.above);
            return new Place(above == null ? other.above : above, torn || other.torn || two, carries || other.carries);
        }

        boolean isSettled() {
            return !torn && !(above != null && carries);
        }
    }

    /**
     * The least node of its component for every node that has a neighbour.
     *
     * @param edges pairs of nodes, in any order, of any number
     * @param partitions how many parts to work in
     */
    static JavaPairRDD<String, String> of(JavaPairRDD<String, String> edges, int partitions) {
        JavaPairRDD<String, String> stars = edges.filter(edge -> !edge._1().equals(edge._2()))
                .mapToPair(Components::downward)
                .persist(StorageLevel.MEMORY_AND_DISK());
        while (!isSettled(stars, partitions)) {
            JavaPairRDD<String, String> next =
                    smallStars(largeStars(stars, partitions), partitions).persist(StorageLevel.MEMORY_AND_DISK());
            next.count();
            stars.unpersist();
            stars = next;
        }
        JavaPairRDD<String, String> settled = stars;
        return settled.union(settled.mapToPair(star -> new Tuple2<>(star._2(), star._2())))
                .reduceByKey((one, other) -> one, partitions);
    }

    private static boolean isSettled(JavaPairRDD<String, String> stars, int partitions) {
        return stars.flatMapToPair(star -> List.of(
                                new Tuple2<>(star._1(), new Place(star._2(), false, false)),
                                new Tuple2<>(star._2(), new Place(null, false, true)))
                        .iterator())
                .reduceByKey(Place::and, partitions)
                .filter(node -> !node._2().isSettled())
                .isEmpty();
    }

    /** Every neighbour that comes after a node hangs from the least of the node and its neighbours. */
    private static JavaPairRDD<String, String> largeStars(JavaPairRDD<String, String> stars, int partitions) {
        return stars.flatMapToPair(star -> List.of(star, star.swap()).iterator())
                .groupByKey(partitions)
                .flatMapToPair(node -> {
                    NavigableSet<String> neighbours = sorted(node._2());
                    String least = least(node._1(), neighbours.first());
                    List<Tuple2<String, String>> hung = new ArrayList<>();
                    neighbours.tailSet(node._1(), false).forEach(after -> hung.add(new Tuple2<>(after, least)));
                    return hung.iterator();
                });
    }

    /** A node and every neighbour that comes before it hang from the least of them. */
    private static JavaPairRDD<String, String> smallStars(JavaPairRDD<String, String> stars, int partitions) {
        return stars.groupByKey(partitions).flatMapToPair(node -> {
            NavigableSet<String> neighbours = sorted(node._2());
            String least = neighbours.first();
            List<Tuple2<String, String>> hung = new ArrayList<>();
            hung.add(new Tuple2<>(node._1(), least));
            neighbours.stream().skip(1).forEach(other -> hung.add(new Tuple2<>(other, least)));
            return hung.iterator();
        });
    }

    private static NavigableSet<String> sorted(Iterable<String> nodes) {
        NavigableSet<String> sorted = new TreeSet<>();
        nodes.forEach(sorted::add);
        return sorted;
    }

    private static Tuple2<String, String> downward(Tuple2<String, String> edge) {
        return edge._1().compareTo(edge._2()) > 0 ? edge : edge.swap();
    }

    private static String least(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
