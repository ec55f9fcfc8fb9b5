package dev.readout.language.parse;

import dev.readout.model.analysis.Upos;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what the model takes for an oblique without a preposition behind a verb. Universal Dependencies has that for
 * times only ({@code met Monday}, {@code obl:unmarked}); behind a verb it is a preposition that hangs on another word
 * ({@code called on Minister Diaz}, with {@code on} as a particle of the verb), or the object ({@code phoned Minister Diaz}).
 */
public final class BareObliques {

    private static final Set<String> PREPOSITIONS =
            Set.of("on", "upon", "with", "to", "of", "from", "at", "by", "about", "for", "against", "into");

    private final TreeWords words;

    /** Of one sentence. */
    public BareObliques(TreeWords words) {
        this.words = words;
    }

    /** How a word is to hang instead, if it is such an oblique; the word moved may be its preposition. */
    public Optional<Move> move(int word) {
        int verb = words.head(word);
        boolean bare = words.has(word, "obl")
                && verb > 0
                && verb < word
                && words.upos(word) == Upos.PROPN
                && words.upos(verb) == Upos.VERB
                && !hasCase(word);
        if (!bare) {
            return Optional.empty();
        }
        int first = first(word, verb);
        int before = first - 1;
        if (before > verb && isPreposition(before) && words.tree().isLeaf(before)) {
            return Optional.of(new Move(before, word, "case"));
        }
        boolean object = words.isPerson(word) && before == verb && !has(verb, "obj") && !has(verb, "aux:pass");
        return object ? Optional.of(new Move(word, verb, "obj")) : Optional.empty();
    }

    private boolean isPreposition(int word) {
        return PREPOSITIONS.contains(words.form(word).toLowerCase(Locale.ROOT));
    }

    /** Whether the word or one that describes it before it has a preposition. */
    private boolean hasCase(int word) {
        for (int at = 1; at <= words.size(); at++) {
            if (words.has(at, "case") && at < word && words.isBelow(at, word)) {
                return true;
            }
        }
        return false;
    }

    /** The first word of the unbroken row of words below one that ends in it. */
    private int first(int word, int verb) {
        int first = word;
        while (first - 1 > verb && words.isBelow(first - 1, word)) {
            first--;
        }
        return first;
    }

    private boolean has(int head, String relation) {
        for (int at = 1; at <= words.size(); at++) {
            if (words.head(at) == head && words.has(at, relation)) {
                return true;
            }
        }
        return false;
    }
}
