package dev.readout.reading.lexicon;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the other words of a phrase stand where its head does: {@code call off}, {@code lash out at}, {@code air strike}. */
final class EventPhrase {

    private static final Set<String> DATES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "week",
            "weekend",
            "day",
            "night",
            "eve",
            "morning",
            "evening");

    private EventPhrase() {}

    /** Whether the words of a sense stand around {@code token}, its head. */
    static boolean fits(EventSense sense, Sentence sentence, Token token) {
        return sense.headFirst()
                ? sense.others().stream().allMatch(word -> isBeside(sentence, token, word))
                : arePrefixed(sense.others(), sentence, token);
    }

    private static boolean arePrefixed(List<String> others, Sentence sentence, Token token) {
        int from = token.index() - others.size();
        for (int i = 0; i < others.size(); i++) {
            if (from + i < 1 || !is(sentence.token(from + i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A particle, preposition or object that belongs to a word: below it, or right after it. */
    private static boolean isBeside(Sentence sentence, Token token, String word) {
        for (int i = token.index() + 1;
                i <= Math.min(token.index() + 2, sentence.tokens().size());
                i++) {
            Token next = sentence.token(i);
            if (is(next, word)
                    && sentence.head(next).filter(EventPhrase::isDate).isEmpty()) {
                return true;
            }
        }
        return sentence.children(token).stream()
                .anyMatch(child -> (is(child, word) && !child.is("case")) || isAfter(sentence, child, word));
    }

    /** Whether a preposition stands before an oblique that is no date. */
    private static boolean isAfter(Sentence sentence, Token child, String preposition) {
        return (child.is("obl") || child.is("nmod"))
                && !isDate(child)
                && sentence.children(child, "case").stream().anyMatch(mark -> is(mark, preposition));
    }

    /** {@code called on Friday} is no calling on somebody. */
    private static boolean isDate(Token token) {
        return DATES.contains(token.form().toLowerCase(Locale.ROOT))
                || token.form().chars().anyMatch(Character::isDigit);
    }

    private static boolean is(Token token, String word) {
        return token.form().equalsIgnoreCase(word) || token.lemma().equalsIgnoreCase(word);
    }
}
