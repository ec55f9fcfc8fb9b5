package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Locale;

/**
 * Tells where words speak of contact as such, not of one contact: {@code continue conversations with the new government},
 * {@code support for conversations between}, {@code urged both to resume negotiations}.
 */
final class Generalities {

    private final WordClasses words;

    Generalities(WordClasses words) {
        this.words = words;
    }

    /** Whether a noun tells of contacts in general. */
    boolean isOne(Sentence sentence, Token noun) {
        return isDialogueAsSuch(sentence, noun)
                || isContinued(sentence, noun)
                || isOfSeveral(sentence, noun)
                || isPartOf(sentence, noun)
                || isWayOut(sentence, noun);
    }

    /** {@code a settlement through talks with Chad}: how something may be settled. */
    private boolean isWayOut(Sentence sentence, Token noun) {
        Token first = noun.is("conj") ? sentence.head(noun).orElse(noun) : noun;
        return Relations.hasCase(sentence, first, List.of("through", "via", "by"))
                && sentence.head(first)
                        .filter(head -> words.has("settling-word", head.lemma()))
                        .filter(head -> head.upos() != Upos.VERB || Relations.isInfinitive(sentence, head))
                        .isPresent();
    }

    /** {@code as part of her ongoing consultations with allies}: what else is told is one of them. */
    private boolean isPartOf(Sentence sentence, Token noun) {
        return noun.xpos().equals("NNS")
                && sentence.head(noun)
                        .filter(head -> head.lemma().equals("part"))
                        .filter(head -> Relations.hasCase(sentence, head, List.of("as")))
                        .isPresent()
                && sentence.children(noun, "amod").stream()
                        .anyMatch(child ->
                                words.has("lasting-adjective", child.form().toLowerCase(Locale.ROOT)));
    }

    /** {@code agreed to resume dialogue}, {@code to open a security dialogue}: a channel, and no session of it. */
    private boolean isDialogueAsSuch(Sentence sentence, Token noun) {
        boolean bare = sentence.children(noun).stream()
                .noneMatch(child -> child.is("det") || child.is("nmod") || child.is("compound"));
        boolean definite = sentence.children(noun, "det").stream()
                .anyMatch(det -> det.form().equalsIgnoreCase("the"));
        return noun.xpos().equals("NN")
                && noun.lemma().equals("dialogue")
                && noun.is("obj")
                && !definite
                && sentence.head(noun)
                        .filter(verb -> Relations.isInfinitive(sentence, verb))
                        .filter(verb -> bare || words.has("channel-opening-verb", verb.lemma()))
                        .isPresent();
    }

    /** {@code a mechanism to continue their discussions}. */
    private boolean isContinued(Sentence sentence, Token noun) {
        return noun.is("obj")
                && words.contains("plural-talks", noun.form().toLowerCase(Locale.ROOT))
                && sentence.child(noun, "nmod:poss").isPresent()
                && sentence.head(noun)
                        .filter(verb -> Relations.isInfinitive(sentence, verb))
                        .filter(verb -> words.contains("keep-up-verb", verb.lemma()))
                        .isPresent();
    }

    private boolean isOfSeveral(Sentence sentence, Token noun) {
        return isSeveral(sentence, noun)
                && (isOfMore(sentence, noun)
                        || sentence.head(noun)
                                .filter(head -> isKeptUp(sentence, noun, head)
                                        || isOfAttitude(noun, head)
                                        || isUrged(sentence, head))
                                .isPresent());
    }

    /**
     * Whether a verb tells what somebody thinks of the contacts that are its object; {@code after what he called frank talks} tells of
     * some.
     */
    static boolean isOpinion(Sentence sentence, Token verb, Token noun, WordClasses words) {
        boolean free = sentence.head(verb)
                .filter(head -> head.form().equalsIgnoreCase("what"))
                .isPresent();
        return !free
                && words.has("opinion-verb", verb.lemma())
                && noun.is("obj")
                && sentence.children(noun, "det").isEmpty();
    }

    /** A plural without a word that picks some out. */
    private static boolean isSeveral(Sentence sentence, Token noun) {
        return noun.xpos().equals("NNS")
                && sentence.children(noun, "det").isEmpty()
                && sentence.children(noun, "nmod:poss").isEmpty()
                && sentence.children(noun, "nummod").isEmpty();
    }

    /** {@code wants talks}, {@code keep up exchanges}, {@code to continue talks}; but who {@code continued talks} held some. */
    private boolean isKeptUp(Sentence sentence, Token noun, Token verb) {
        boolean talks = words.contains("plural-talks", noun.form().toLowerCase(Locale.ROOT));
        return noun.is("obj")
                && (words.contains("wish-verb", verb.lemma())
                        || (words.contains("keep-up-verb", verb.lemma())
                                && (!talks || Relations.isInfinitive(sentence, verb))));
    }

    /** {@code support for conversations}. */
    private boolean isOfAttitude(Token noun, Token head) {
        return noun.is("nmod") && words.contains("abstract-noun", head.lemma());
    }

    /** {@code urged both to resume negotiations}; who offers to hold them offers some. */
    private boolean isUrged(Sentence sentence, Token verb) {
        return verb.upos() == Upos.VERB
                && Relations.isInfinitive(sentence, verb)
                && sentence.head(verb)
                        .filter(above -> words.contains("propose-verb", above.lemma()))
                        .filter(above ->
                                !(above.lemma().equals("offer") || above.lemma().equals("propose")))
                        .isPresent();
    }

    /** {@code more frequent talks}. */
    private boolean isOfMore(Sentence sentence, Token noun) {
        return sentence.children(noun, "amod").stream()
                .anyMatch(child -> words.has("more-contacts-word", child.form().toLowerCase(Locale.ROOT))
                        || sentence.children(child, "advmod").stream()
                                .anyMatch(word -> word.form().equalsIgnoreCase("more")));
    }
}
