package dev.readout.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A block can be worked through in parts, and no pair is compared in two blocks. */
class BlockTest {

    @Test
    void aBlockInPartsGivesTheFitsOfTheWhole() {
        List<BlockMember> members = IntStream.range(0, 9)
                .mapToObj(i -> member("a" + i, "2025-05-1" + i % 3))
                .toList();
        String key = members.get(0).keys().first();
        List<Fit> whole = new ArrayList<>();
        new Block(key).compare(members, whole::add);

        List<Fit> parted = new ArrayList<>();
        List<List<BlockMember>> parts = List.of(members.subList(0, 4), members.subList(4, 5), members.subList(5, 9));
        for (int i = 0; i < parts.size(); i++) {
            new Block(key).compare(parts.get(i), parted::add);
            for (int j = i + 1; j < parts.size(); j++) {
                new Block(key).compare(parts.get(j), parts.get(i), parted::add);
            }
        }
        assertThat(whole).isNotEmpty();
        assertThat(parted).containsExactlyInAnyOrderElementsOf(whole);
    }

    @Test
    void aPairIsComparedInTheFirstBlockThatBothLieIn() {
        List<BlockMember> pair = List.of(member("a", "2025-05-10"), member("b", "2025-05-10"));
        Set<String> keys = new TreeSet<>(pair.get(0).keys());
        List<Fit> fits = new ArrayList<>();
        keys.forEach(key -> new Block(key).compare(pair, fits::add));
        assertThat(keys).hasSize(3);
        assertThat(fits).hasSize(1);
    }

    @Test
    void anAccountWithoutATimeIsFoundByItsTraces() {
        BlockMember open = new BlockMember(Account.in("open")
                .by("CHN", "He Lifeng")
                .by("USA", "Yellen")
                .at("Guangzhou", "CHN")
                .telling());
        assertThat(open.isOpen()).isTrue();
        assertThat(open.traces())
                .containsExactly(
                        "meeting CHN-USA He",
                        "meeting CHN-USA Lifeng",
                        "meeting CHN-USA Yellen",
                        "meeting CHN-USA at Guangzhou");
    }

    private static BlockMember member(String text, String day) {
        return new BlockMember(Account.in(text)
                .by("CHN", "He Lifeng")
                .by("USA", "Scott Bessent")
                .on(day)
                .telling());
    }
}
