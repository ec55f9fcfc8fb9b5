package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import java.util.Optional;
import java.util.Set;

/**
 * The speaker by position alone, where the parser gave the reporting verb no subject: the noun phrase that ends right before it
 * and that the tree hung on a clause of what is said ({@code "Ghana values its ties," its envoy in Lima said}), or, behind a
 * comma or a closing mark, the one that follows it ({@code …, wrote the governor}).
 */
final class NounBeside {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> LOOSE = Set.of("obl:unmarked", "nmod:unmarked", "dep", "obj", "parataxis");
    private static final Set<String> MARKS = Set.of(",", "\"", "”", "’", "'", "''", "»", "—", "–", ";");
    private static final Set<String> BEHIND = Set.of("obj", "iobj", "obl:unmarked", "nsubj", "dep", "parataxis");

    private final Sentence sentence;
    private final Token verb;

    NounBeside(Sentence sentence, Token verb) {
        this.sentence = sentence;
        this.verb = verb;
    }

    Optional<Token> found() {
        boolean finite = FINITE.contains(verb.xpos())
                || sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("have"));
        boolean shared = verb.is("conj") || verb.is("acl") || Grammar.isPassive(sentence, verb);
        return finite && !shared ? before().or(this::behind) : Optional.empty();
    }

    /** The noun whose phrase ends where the verb's own words begin. */
    private Optional<Token> before() {
        int end = CueWords.of(sentence, verb).first() - 1;
        while (end > 0
                && sentence.token(end).is("advmod")
                && sentence.token(end).head() == verb.index()) {
            end--;
        }
        if (end > 1 && sentence.token(end).form().equals(",")) {
            end--;
        }
        if (end < 1) {
            return Optional.empty();
        }
        Optional<Token> top = Optional.empty();
        for (Token at = sentence.token(end); at.index() < verb.index(); at = sentence.token(at.head())) {
            top = isStray(at) ? Optional.of(at) : top;
            if (at.head() == 0) {
                break;
            }
        }
        return top;
    }

    /** Whether a noun, as the subject of a verb before it or as nothing in particular, may be the subject of another. */
    private boolean isStray(Token noun) {
        boolean nominal = noun.upos() == Upos.NOUN || noun.upos() == Upos.PROPN;
        if (!nominal || noun.head() == 0 || !sentence.children(noun, "case").isEmpty()) {
            return false;
        }
        boolean behindItsVerb = noun.is("nsubj") && noun.head() < noun.index();
        int first = sentence.subtree(noun).get(0).index();
        boolean opens = first == 1 || MARKS.contains(sentence.token(first - 1).form());
        return behindItsVerb || (LOOSE.contains(noun.deprel()) && opens && noun.head() < noun.index());
    }

    /** {@code …, said the mayor}: what begins right behind the verb, without a preposition. */
    private Optional<Token> behind() {
        boolean setOff = verb.index() > 1
                && MARKS.contains(sentence.token(verb.index() - 1).form());
        return setOff
                ? sentence.tokens().stream()
                        .skip(verb.index())
                        .filter(word -> BEHIND.contains(word.deprel()) && isBesideOrBelow(word))
                        .filter(word -> word.upos() == Upos.NOUN || word.upos() == Upos.PROPN)
                        .filter(word -> sentence.children(word, "case").isEmpty())
                        .filter(word -> sentence.subtree(word).get(0).index() == verb.index() + 1)
                        .findFirst()
                : Optional.empty();
    }

    /** Below the verb, or below what the verb itself hangs on. */
    private boolean isBesideOrBelow(Token word) {
        return word.head() == verb.index() || (word.head() != 0 && word.head() == verb.head());
    }
}
