package dev.readout.reading.pattern;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a verb tells as no fact, by its form or by what stands above it. */
public final class Unreal {

    private static final Set<String> WOULD = Set.of("would", "should", "could", "might");
    private static final Set<Upos> NAMING = EnumSet.of(Upos.PROPN, Upos.NOUN, Upos.PRON, Upos.DET, Upos.ADJ);
    private static final Set<Upos> BREAKS = EnumSet.of(Upos.PUNCT, Upos.CCONJ);
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "neither", "few");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

    private Unreal() {}

    /** {@code would have met}, {@code had they met}. */
    public static boolean isCounterfactual(Sentence sentence, Token verb) {
        boolean would = sentence.children(verb, "aux").stream().anyMatch(aux -> isOne(WOULD, aux));
        boolean perfect = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have") && aux.xpos().equals("VB"));
        return (would && perfect) || isInverted(sentence, verb);
    }

    /** {@code had they met, we would know}: by the order of the words, which the tree does not always tell. */
    private static boolean isInverted(Sentence sentence, Token verb) {
        int had = verb.index() - 1;
        while (had > 0 && NAMING.contains(sentence.token(had).upos())) {
            had--;
        }
        int place = had;
        boolean after = sentence.tokens().stream().anyMatch(token -> token.index() < place && isOne(WOULD, token));
        boolean opens = had == 1
                || (had > 1 && (after || BREAKS.contains(sentence.token(had - 1).upos())));
        return opens
                && had < verb.index() - 1
                && sentence.token(had).form().equalsIgnoreCase("had")
                && sentence.tokens().stream().anyMatch(token -> isOne(WOULD, token));
    }

    /** {@code nobody believes that they met}, {@code it is not true that}, {@code it is unclear whether}, {@code rumours that}. */
    public static boolean isDoubted(Sentence sentence, Token verb, WordClasses words) {
        boolean that = sentence.children(verb, "mark").stream()
                .anyMatch(mark -> mark.form().equalsIgnoreCase("that"));
        boolean clause = verb.is("ccomp") || verb.is("csubj") || (verb.is("acl") && that);
        if (verb.head() == 0 || !(clause || verb.is("xcomp"))) {
            return false;
        }
        Token head = sentence.token(verb.head());
        boolean nobody = sentence.children(head, "nsubj").stream().anyMatch(subject -> isOne(NOBODY, subject));
        boolean untrue = clause
                && head.upos() == Upos.ADJ
                && sentence.children(head, "advmod").stream().anyMatch(word -> isOne(NOT, word));
        return nobody || untrue || (clause && words.has("doubting-word", head.lemma()));
    }

    /** {@code has yet to impose}. */
    public static boolean isYetToBe(Sentence sentence, Token verb) {
        return verb.head() != 0
                && Relations.isInfinitive(sentence, verb)
                && sentence.token(verb.head()).lemma().equals("have")
                && sentence.children(sentence.token(verb.head()), "advmod").stream()
                        .anyMatch(word -> word.form().equals("yet"));
    }

    private static boolean isOne(Set<String> forms, Token word) {
        return forms.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
