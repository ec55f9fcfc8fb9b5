package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells contacts that something else came before: {@code ahead of the visit}, {@code on the eve of the talks}, {@code hours before
 * the summit}. When that other thing happened they were still to come, and its day is not theirs.
 */
final class Eves {

    private Eves() {}

    /** Whether the noun for a contact stands after words that put it ahead of what its clause tells. */
    static boolean isAhead(Sentence sentence, Token noun, WordClasses words) {
        return sentence.children(noun, "case").stream()
                .anyMatch(word -> word.form().equalsIgnoreCase("ahead")
                        || isOfEve(sentence, word)
                        || (word.form().equals("before") && isCounted(sentence, word, words)));
    }

    /** {@code eve of}. */
    static boolean isOfEve(Sentence sentence, Token word) {
        return word.form().equals("of")
                && word.index() > 1
                && sentence.token(word.index() - 1).lemma().equals("eve");
    }

    /** {@code hours before}, {@code a week before}. */
    private static boolean isCounted(Sentence sentence, Token word, WordClasses words) {
        return word.index() > 1
                && words.has(
                        "eve-unit", sentence.token(word.index() - 1).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a time is that of the clause and not of the contact that it came before. */
    static boolean isOfClause(Draft draft, TimeExpression time, WordClasses words) {
        Sentence sentence = draft.sentence;
        Optional<Token> head = sentence.headOf(time.span());
        return !draft.isVerbal()
                && isAhead(sentence, draft.act, words)
                && head.isPresent()
                && (!sentence.isWithin(head.get(), draft.act) || isBeyond(sentence, draft.act, head.get()))
                && !isJustBehind(sentence, draft.act, head.get());
    }

    /** Whether a word comes after the subject of the clause that a phrase opens, wherever the tree hangs it. */
    static boolean isBeyond(Sentence sentence, Token phrase, Token word) {
        return Governor.of(sentence, phrase).filter(verb -> verb.upos() == Upos.VERB).stream()
                .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                .anyMatch(subject -> subject.index() > phrase.index() && subject.index() < word.index());
    }

    /** {@code ahead of the talks on Friday}: what follows at once is its own day, also where the tree hangs it on the verb. */
    private static boolean isJustBehind(Sentence sentence, Token act, Token word) {
        return word.index() > act.index()
                && sentence.tokens().subList(act.index(), word.index() - 1).stream()
                        .noneMatch(between -> between.upos() == Upos.PUNCT || between.upos() == Upos.VERB)
                && !isBeyond(sentence, act, word);
    }
}
