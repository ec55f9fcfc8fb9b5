package dev.readout.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Which accounts are worth comparing: those of one kind between one pair of states (of one forum, for gatherings) in one
 * month or next to it. The number of comparisons grows with the news of one pair in one month, not with the corpus.
 *
 * <p>An account that has no date and stands in an article without one is compared with those that name the same place or
 * person.
 */
final class Blocks {

    private final Map<String, List<BlockMember>> dated = new TreeMap<>();
    private final Map<String, List<BlockMember>> traced = new TreeMap<>();
    private final Map<String, List<BlockMember>> open = new TreeMap<>();

    /** Sorts accounts into blocks; one may lie in several. */
    Blocks(Collection<Telling> tellings) {
        List<BlockMember> members = tellings.stream().map(BlockMember::new).toList();
        for (BlockMember member : members) {
            member.keys().forEach(key -> add(dated, key, member));
            if (member.isOpen()) {
                member.traces().forEach(trace -> add(open, trace, member));
            }
        }
        for (BlockMember member : members) {
            if (!open.isEmpty() && !member.isOpen()) {
                member.traces().stream().filter(open::containsKey).forEach(trace -> add(traced, trace, member));
            }
        }
    }

    /** Gives each two accounts that may be of one contact to a consumer, once. */
    void forEachFit(Consumer<Fit> fits) {
        dated.forEach((key, members) -> new Block(key).compare(members, fits));
        open.forEach((trace, members) -> {
            Block block = new Block(trace);
            block.compare(members, fits);
            block.compare(members, traced.getOrDefault(trace, List.of()), fits);
        });
    }

    private static void add(Map<String, List<BlockMember>> blocks, String key, BlockMember member) {
        blocks.computeIfAbsent(key, name -> new ArrayList<>()).add(member);
    }
}
