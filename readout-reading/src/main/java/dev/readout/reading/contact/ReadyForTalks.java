package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Talks for which somebody is only said to be ready, or to which he is asked to return: {@code open to talks with A}, {@code
 * willing to begin negotiations}, {@code should return to dialogue with B}, {@code the next step could be talks}. Nobody has
 * proposed a meeting, let alone held one.
 */
final class ReadyForTalks {

    private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might", "should");

    private static final Set<String> WISHING = Set.of("should", "must", "ought", "need", "needs");

    private ReadyForTalks() {}

    /** Whether a mention without day or place is of such talks. */
    static boolean isOne(Draft draft, WordClasses words) {
        Sentence sentence = draft.sentence;
        return draft.place == null
                && sentence.children(draft.act, "det").isEmpty()
                && (isOfReadiness(sentence, draft.act, words)
                        || isReturnedTo(sentence, draft.act, words)
                        || isPossibleStep(sentence, draft.act)
                        || isWished(draft));
    }

    /** {@code ready for talks}, {@code open to negotiations}, {@code willing to start talks}. */
    private static boolean isOfReadiness(Sentence sentence, Token noun, WordClasses words) {
        Token above = above(sentence, noun);
        boolean begun = noun.is("obj") && Relations.isInfinitive(sentence, above);
        Token ready = begun ? above(sentence, above) : above;
        return (begun || Relations.hasCase(sentence, noun, List.of("for", "to", "about", "in")))
                && (ready.upos() == Upos.ADJ || ready.xpos().equals("VBN"))
                && words.has("talks-ready-adjective", ready.form().toLowerCase(Locale.ROOT));
    }

    /** {@code asked him to return to negotiations}. */
    private static boolean isReturnedTo(Sentence sentence, Token noun, WordClasses words) {
        Token verb = above(sentence, noun);
        return Relations.hasCase(sentence, noun, List.of("to"))
                && words.has("returning-to-talks-verb", verb.lemma())
                && Relations.isInfinitive(sentence, verb);
    }

    /** {@code the next step could be talks}. */
    private static boolean isPossibleStep(Sentence sentence, Token noun) {
        return sentence.child(noun, "cop").isPresent()
                && sentence.children(noun, "aux").stream()
                        .anyMatch(aux -> POSSIBLE.contains(aux.form().toLowerCase(Locale.ROOT)));
    }

    /** {@code talks with A should go on}, as somebody writes: with whom is told, whose talks is not. */
    private static boolean isWished(Draft draft) {
        Token verb = above(draft.sentence, draft.act);
        return draft.counterpartsOnly
                && draft.act.is("nsubj")
                && draft.sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> WISHING.contains(aux.form().toLowerCase(Locale.ROOT)));
    }

    private static Token above(Sentence sentence, Token word) {
        return word.head() == 0 ? word : sentence.token(word.head());
    }
}
