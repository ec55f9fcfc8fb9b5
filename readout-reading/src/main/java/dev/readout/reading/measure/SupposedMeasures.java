package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Unreal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells measures that are only supposed: {@code would have imposed a tariff}, {@code a tariff would hurt}, {@code has yet to
 * impose one}, {@code it is unclear whether}, {@code nobody expects}.
 */
final class SupposedMeasures {

    private static final Set<String> UNREAL = Set.of("would", "could", "should", "might");

    private SupposedMeasures() {}

    /**
     * Whether what is told of a measure is no fact.
     *
     * @param act the word that tells the measure
     * @param done the verb that says what is done with it, or null
     */
    static boolean isOne(Sentence sentence, Token act, @Nullable Token done, WordClasses words) {
        return isOnlySaidOf(sentence, act, words)
                || (done != null
                        && (Unreal.isCounterfactual(sentence, done)
                                || Unreal.isDoubted(sentence, done, words)
                                || Unreal.isYetToBe(sentence, done)));
    }

    /** {@code A tariff would hurt}, {@code a tariff is possible}: of one that the words do not take as known. */
    private static boolean isOnlySaidOf(Sentence sentence, Token act, WordClasses words) {
        Optional<Token> head = act.is("nsubj") && act.upos() == Upos.NOUN ? sentence.head(act) : Optional.empty();
        boolean known = sentence.children(act, "det").stream()
                .anyMatch(det -> !det.form().toLowerCase(Locale.ROOT).matches("an?"));
        if (head.isEmpty() || known || act.deprel().equals("nsubj:pass")) {
            return false;
        }
        boolean unreal = sentence.children(head.get(), "aux").stream().anyMatch(aux -> isOne(UNREAL, aux));
        boolean possible = words.has("supposed-adjective", head.get().lemma())
                && sentence.child(head.get(), "cop").isPresent();
        return possible
                || (unreal && !words.has("effect-telling-verb", head.get().lemma()));
    }

    private static boolean isOne(Set<String> forms, Token word) {
        return forms.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
