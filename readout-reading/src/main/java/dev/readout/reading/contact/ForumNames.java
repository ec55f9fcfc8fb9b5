package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Set;

/**
 * Tells where an organisation named beside a gathering is not whose gathering it is: its house is where others met ({@code a
 * ministerial held at Commonwealth Headquarters}), some of its members were there ({@code the summit, which included 16 member
 * states of the Community}), or the gathering's noun is but part of a title ({@code Assembly Chairperson Berg}).
 */
final class ForumNames {

    private static final Set<String> CIRCLES = Set.of("contact", "core", "support", "friends");
    private static final Set<String> PARTS = Set.of("compound", "nmod:desc", "flat");

    private ForumNames() {}

    /** Whether an organisation's name stands below the word of a gathering by way of something else. */
    static boolean isAside(Sentence sentence, Token name, Token act, WordClasses words) {
        if (!sentence.isWithin(name, act)) {
            return false;
        }
        Token word = name;
        while (word.head() != 0 && word.index() != act.index()) {
            boolean some = word.deprel().startsWith("acl") && words.has("including-verb", lemma(word));
            if (some || words.has("house-noun", lemma(word))) {
                return true;
            }
            word = sentence.token(word.head());
        }
        return false;
    }

    /** Whether the word of a gathering belongs to the title of somebody: {@code African Union Assembly Chairperson}. */
    static boolean isInTitle(Sentence sentence, Token act, WordClasses words) {
        return PARTS.stream().anyMatch(act::is)
                && act.head() > act.index()
                && (words.has("forum-office-noun", lemma(sentence.token(act.head())))
                        || isBeforeOffice(sentence, act, words));
    }

    /** {@code the Chad Contact Group meeting}: of a circle of states that is named after what it is about, not of that state. */
    static boolean isOfGroup(Sentence sentence, Token act) {
        Token last = act.index() > 2 ? sentence.token(act.index() - 1) : act;
        return act.upos() == Upos.NOUN
                && lemma(last).equals("group")
                && last.index() > 1
                && CIRCLES.contains(lemma(sentence.token(last.index() - 1)));
    }

    /** The tree may hang all words of a title on the name behind it. */
    private static boolean isBeforeOffice(Sentence sentence, Token act, WordClasses words) {
        Token next = act.index() < sentence.tokens().size() ? sentence.token(act.index() + 1) : act;
        return next.head() == act.head() && words.has("forum-office-noun", lemma(next));
    }

    private static String lemma(Token word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
