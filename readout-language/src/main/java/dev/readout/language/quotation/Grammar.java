package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about a word and the words below it that several rules ask. */
final class Grammar {

    private static final Set<String> QUOTING = Set.of("quote", "cite", "report");

    private Grammar() {}

    /** Whether the word has that preposition or conjunction before it. */
    static boolean isMarked(Sentence sentence, Token word, String mark) {
        return mark(sentence, word, Set.of(mark)).isPresent();
    }

    /** The first preposition or conjunction of the word that is among {@code forms} (lower case). */
    static Optional<Token> mark(Sentence sentence, Token word, Set<String> forms) {
        return sentence.children(word).stream()
                .filter(child -> child.is("mark") || child.is("case"))
                .filter(child -> forms.contains(child.form().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether the verb is a passive, with or without an auxiliary. */
    static boolean isPassive(Sentence sentence, Token verb) {
        return isReducedPassive(verb)
                || sentence.children(verb).stream()
                        .anyMatch(child -> child.deprel().endsWith(":pass")
                                || child.deprel().equals("obl:agent"));
    }

    /** A participle that stands by its noun: {@code a deal backed by Paris}. */
    static boolean isReducedPassive(Token verb) {
        return verb.deprel().equals("acl") && verb.xpos().equals("VBN");
    }

    /** The words below {@code verb}, behind {@code index}, that depend on it by one of the relations. */
    static Stream<Token> after(Sentence sentence, Token verb, int index, String... relations) {
        return sentence.children(verb).stream()
                .filter(child -> child.index() > index)
                .filter(child -> Stream.of(relations).anyMatch(child::is));
    }

    /** The infinitive that goes with the verb and stands behind {@code index}. */
    static Optional<Token> infinitiveAfter(Sentence sentence, Token verb, int index) {
        return after(sentence, verb, index, "xcomp", "advcl", "ccomp")
                .filter(child -> isMarked(sentence, child, "to"))
                .findFirst();
    }

    /** "Quoted the minister as saying": what the minister says by it. */
    static boolean isQuoted(Sentence sentence, Token verb) {
        return verb.is("advcl")
                && verb.xpos().equals("VBG")
                && isMarked(sentence, verb, "as")
                && QUOTING.contains(sentence.token(verb.head()).lemma());
    }

    /**
     * Whether a verb goes on with who speaks, though the tree joined it to what is said: {@code said the aid had arrived and
     * urged …}. A simple past stands beside another, not beside a perfect, a present or a future.
     */
    static boolean leavesClause(Sentence sentence, Token verb) {
        if (!verb.is("conj") || !verb.xpos().equals("VBD") || verb.head() == 0 || hasSubject(sentence, verb)) {
            return false;
        }
        Token said = sentence.token(verb.head());
        boolean clause = said.is("ccomp") && said.head() != 0 && said.head() < said.index();
        boolean plain = said.xpos().equals("VBD")
                || sentence.children(said, "cop").stream()
                        .anyMatch(child -> child.xpos().equals("VBD"));
        return clause && !plain && sentence.token(said.head()).xpos().equals("VBD");
    }

    private static boolean hasSubject(Sentence sentence, Token verb) {
        return sentence.children(verb).stream().anyMatch(child -> child.is("nsubj") || child.is("csubj"));
    }

    /** Whether {@code token} is a comma or a dash, which sets off what is beside it. */
    static boolean isComma(Token token) {
        return token.form().equals(",")
                || token.form().equals("—")
                || token.form().equals("–");
    }
}
