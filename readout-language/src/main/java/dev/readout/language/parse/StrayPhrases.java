package dev.readout.language.parse;

import dev.readout.model.analysis.Upos;
import java.util.Optional;

/**
 * Puts right a phrase with a preposition that the model hangs where none can hang. A title or description ({@code nmod:desc})
 * has no preposition: in {@code Smith spoke with Health Minister Ana Silva} the minister is no description of Smith but an
 * oblique of the verb. Nor does a phrase stand before the one that it belongs to: in {@code spoke with the minister about the
 * ferry} both hang on the verb.
 */
public final class StrayPhrases {

    private final TreeWords words;

    /** Of one sentence. */
    public StrayPhrases(TreeWords words) {
        this.words = words;
    }

    /** How a word is to hang instead, if it is such a phrase: as an oblique of the verb. */
    public Optional<Move> move(int word) {
        int head = words.head(word);
        String relation = words.relation(word);
        if (head == 0 || !words.isNoun(word)) {
            return Optional.empty();
        }
        int verb = 0;
        if (relation.equals("nmod:desc")) {
            verb = across(word, head);
        } else if (relation.equals("nmod") && word < head && words.has(head, "obl")) {
            verb = ahead(word, head);
        }
        return verb == 0 ? Optional.empty() : Optional.of(new Move(word, verb, "obl"));
    }

    /** The verb that a description with a preposition stands behind; 0 if it is none. */
    private int across(int word, int head) {
        int verb = head;
        while (verb != 0 && words.upos(verb) != Upos.VERB) {
            verb = words.head(verb);
        }
        int preposition = prepositionOf(word);
        return head <= verb && verb < preposition ? verb : 0;
    }

    /** The verb of a phrase hung on a later one that has a preposition of its own; 0 if it is none. */
    private int ahead(int word, int head) {
        int verb = words.head(head);
        boolean behind = verb > 0 && verb < word && words.upos(verb) == Upos.VERB;
        int preposition = prepositionOf(word);
        boolean together = preposition > verb && words.form(preposition).equals("with");
        return behind && together && prepositionOf(head) > word ? verb : 0;
    }

    /** The preposition of a word or of what it is compounded with, before it; 0 if it has none. */
    private int prepositionOf(int word) {
        for (int at = 1; at < word; at++) {
            int head = words.head(at);
            boolean own = head == word || (head != 0 && head < word && isPart(head) && words.head(head) == word);
            if (own && words.has(at, "case") && words.upos(at) == Upos.ADP) {
                return at;
            }
        }
        return 0;
    }

    private boolean isPart(int word) {
        String relation = words.relation(word);
        return relation.equals("compound") || relation.equals("amod");
    }
}
