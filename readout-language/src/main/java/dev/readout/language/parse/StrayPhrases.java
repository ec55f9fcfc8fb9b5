package dev.readout.language.parse;

import dev.readout.model.analysis.Upos;
import java.util.List;
import java.util.Optional;

/**
 * Puts right a phrase with a preposition that the model hangs where none can hang. A title or description ({@code nmod:desc})
 * has no preposition: in {@code Smith spoke with Health Minister Ana Silva} the minister is no description of Smith but an
 * oblique of the verb. Nor does a phrase stand before the one that it belongs to: in {@code spoke with the minister about the
 * ferry} both hang on the verb.
 */
public final class StrayPhrases {

    private final List<BareObliques.Word> words;
    private final DependencyTree tree;
    private final List<String> relations;

    /**
     * Of one sentence.
     *
     * @param words its words
     * @param tree its tree
     * @param relations the relation of each word to its head
     */
    public StrayPhrases(List<BareObliques.Word> words, DependencyTree tree, List<String> relations) {
        this.words = List.copyOf(words);
        this.tree = tree;
        this.relations = List.copyOf(relations);
    }

    /** How a word is to hang instead, if it is such a phrase: as an oblique of the verb. */
    public Optional<BareObliques.Move> move(int word) {
        int head = tree.head(word);
        String relation = relations.get(word - 1);
        if (head == 0 || !isNoun(word)) {
            return Optional.empty();
        }
        int verb = 0;
        if (relation.equals("nmod:desc")) {
            verb = across(word, head);
        } else if (relation.equals("nmod")
                && word < head
                && relations.get(head - 1).equals("obl")) {
            verb = ahead(word, head);
        }
        return verb == 0 ? Optional.empty() : Optional.of(new BareObliques.Move(word, verb, "obl"));
    }

    /** The verb that a description with a preposition stands behind; 0 if it is none. */
    private int across(int word, int head) {
        int verb = head;
        while (verb != 0 && upos(verb) != Upos.VERB) {
            verb = tree.head(verb);
        }
        int preposition = prepositionOf(word);
        return head <= verb && verb < preposition ? verb : 0;
    }

    /** The verb of a phrase hung on a later one that has a preposition of its own; 0 if it is none. */
    private int ahead(int word, int head) {
        int verb = tree.head(head);
        boolean behind = verb > 0 && verb < word && upos(verb) == Upos.VERB;
        int preposition = prepositionOf(word);
        boolean together =
                preposition > verb && words.get(preposition - 1).form().equals("with");
        return behind && together && prepositionOf(head) > word ? verb : 0;
    }

    private boolean isNoun(int word) {
        return upos(word) == Upos.NOUN || upos(word) == Upos.PROPN;
    }

    private Upos upos(int word) {
        return words.get(word - 1).upos();
    }

    /** The preposition of a word or of what it is compounded with, before it; 0 if it has none. */
    private int prepositionOf(int word) {
        for (int at = 1; at < word; at++) {
            int head = tree.head(at);
            boolean own = head == word || (head != 0 && head < word && isPart(head) && tree.head(head) == word);
            if (own && relations.get(at - 1).equals("case") && words.get(at - 1).upos() == Upos.ADP) {
                return at;
            }
        }
        return 0;
    }

    private boolean isPart(int word) {
        String relation = relations.get(word - 1);
        return relation.equals("compound") || relation.equals("amod");
    }
}
