package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Set;

/** Words that speak of a contact as supposed or wished for: none that was held or fixed. {@code would like a second round}. */
final class Suppositions {

    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final Set<String> EACH = Set.of("every", "each");

    private Suppositions() {}

    /** {@code would like a second round}. */
    static boolean isWish(Sentence sentence, Token verb, WordClasses words) {
        return words.has("would-like-verb", verb.lemma())
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

    /** {@code would meet him only if the raids ended}: what is offered under a condition. */
    static boolean isConditional(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("would"))
                && sentence.children(verb, "advcl").stream()
                        .flatMap(clause -> sentence.children(clause, "mark").stream())
                        .anyMatch(mark -> CONDITIONS.contains(mark.form().toLowerCase(Locale.ROOT)));
    }

    /** {@code denied having met them}. */
    static boolean isDenied(Sentence sentence, Token verb) {
        boolean clause = verb.is("xcomp") || verb.is("ccomp") || verb.is("advcl");
        return clause
                && sentence.head(verb)
                        .filter(head -> head.lemma().equals("deny"))
                        .isPresent();
    }

    /** {@code The leaders meet every year}: what is usual tells of no meeting. */
    static boolean isHabit(Sentence sentence, Token verb, WordClasses words) {
        boolean present = verb.xpos().equals("VBP") || verb.xpos().equals("VBZ");
        boolean ahead = sentence.children(verb).stream().anyMatch(StandingWords::isFuture);
        return (present || ahead)
                && sentence.children(verb).stream()
                        .anyMatch(child ->
                                words.has("habit-adverb", child.form().toLowerCase(Locale.ROOT))
                                        || (child.is("obl")
                                                && sentence.children(child, "det").stream()
                                                        .anyMatch(det -> EACH.contains(
                                                                det.form().toLowerCase(Locale.ROOT)))));
    }

    /** {@code looks forward to Chad's participation in the summit}: it is to come. */
    static boolean isToBeAttended(Sentence sentence, Token noun, WordClasses words) {
        return sentence.head(noun)
                .filter(part -> words.has("partaking-noun", part.lemma()))
                .filter(part -> isLookedForwardTo(sentence, part))
                .isPresent();
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
