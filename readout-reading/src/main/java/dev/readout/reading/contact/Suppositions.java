package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.Set;

/** Words that speak of a contact as supposed or wished for: none that was held or fixed. {@code would like a second round}. */
final class Suppositions {

    private static final Set<String> WISHES = Set.of("like", "love", "welcome", "prefer");

    private Suppositions() {}

    /** {@code would like a second round}. */
    static boolean isWish(Sentence sentence, Token verb) {
        return WISHES.contains(verb.lemma())
                && sentence.children(verb, "aux").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("would"));
    }

    /** {@code If the two were ever to meet}: supposed, and neither planned nor told. */
    static boolean isSupposed(Sentence sentence, Token verb) {
        return sentence.children(verb, "mark").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("if"))
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("ever")
                                || child.form().equalsIgnoreCase("were"));
    }

    /** {@code looks forward to his visit}: it is wished for. */
    static boolean isLookedForwardTo(Sentence sentence, Token word) {
        return sentence.head(word)
                .filter(verb -> verb.lemma().equals("look")
                        && sentence.children(verb, "advmod").stream()
                                .anyMatch(child -> child.form().equals("forward")))
                .isPresent();
    }
}
