package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.Locale;
import java.util.Set;

/** Words that speak of a contact as supposed, wished for, or as one of many: none that was held or fixed. */
final class Suppositions {

    private static final Set<String> WISHES = Set.of("like", "love", "welcome", "prefer");

    /** {@code regular talks}: contact as such. */
    private static final Set<String> MORE = Set.of("more", "frequent", "regular", "closer");

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

    /** {@code more frequent talks}. */
    static boolean isOfMore(Sentence sentence, Token noun) {
        return sentence.children(noun, "amod").stream()
                .anyMatch(child -> MORE.contains(child.form().toLowerCase(Locale.ROOT))
                        || sentence.children(child, "advmod").stream()
                                .anyMatch(word -> word.form().equalsIgnoreCase("more")));
    }
}
