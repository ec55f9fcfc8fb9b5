package dev.readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.List;

/** Trees as tests write them: each word with its form, part of speech, head and relation, {@code met/VERB/0/root}. */
final class WrittenTree {

    final List<BareObliques.Word> words = new ArrayList<>();
    final List<String> relations = new ArrayList<>();
    final DependencyTree tree;

    WrittenTree(String text) {
        List<String> written = List.of(text.split(" ", -1));
        int[] heads = new int[written.size() + 1];
        for (String one : written) {
            List<String> parts = List.of(one.split("/", -1));
            assertThat(parts).hasSize(4);
            words.add(new BareObliques.Word(parts.get(0), Upos.valueOf(parts.get(1)), false));
            heads[words.size()] = Integer.parseInt(parts.get(2));
            relations.add(parts.get(3));
        }
        this.tree = new DependencyTree(heads, new int[written.size() + 1]);
    }

    static String written(BareObliques.Move move) {
        return move.word() + " " + move.head() + " " + move.relation();
    }
}
