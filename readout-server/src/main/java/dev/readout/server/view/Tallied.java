package dev.readout.server.view;

import dev.readout.store.query.Count;
import java.util.List;
import java.util.function.Function;

/**
 * Something with a number, as a line with a bar.
 *
 * @param name what it is called
 * @param link where it leads
 * @param number how many
 * @param share how long the bar is, of 100
 */
public record Tallied(String name, String link, long number, int share) {

    /** How long the longest bar is. */
    public static final int FULL = 100;

    /** Lines of some counts, the bars in proportion to the highest. */
    public static List<Tallied> of(List<Count> counts, Function<Count, String> name, Function<Count, String> link) {
        long most = counts.stream().mapToLong(Count::number).max().orElse(1);
        return counts.stream()
                .map(count -> new Tallied(
                        name.apply(count),
                        link.apply(count),
                        count.number(),
                        Math.toIntExact(FULL * count.number() / Math.max(1, most))))
                .toList();
    }
}
