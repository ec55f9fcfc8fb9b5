package dev.readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.analysis.Upos;
import java.util.ArrayList;
import java.util.List;

/** Trees as tests write them: each word with its form, part of speech, head and relation; a form in a person's name ends in {@code *}. */
final class WrittenTree {

    private WrittenTree() {}

    /** The words of {@code They/PRON/2/nsubj met/VERB/0/root Diaz/PROPN/2/obj}. */
    static TreeWords words(String text) {
        List<TreeWords.Word> words = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<String> written = List.of(text.split(" ", -1));
        int[] heads = new int[written.size() + 1];
        for (String one : written) {
            List<String> parts = List.of(one.split("/", -1));
            assertThat(parts).hasSize(4);
            String form = parts.get(0);
            words.add(new TreeWords.Word(form.replace("*", ""), Upos.valueOf(parts.get(1)), form.endsWith("*")));
            heads[words.size()] = Integer.parseInt(parts.get(2));
            relations.add(parts.get(3));
        }
        return new TreeWords(words, new DependencyTree(heads, new int[written.size() + 1]), relations);
    }

    static String written(Move move) {
        return move.word() + " " + move.head() + " " + move.relation();
    }
}
