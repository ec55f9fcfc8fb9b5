package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a single word beside a contact or its verb says of how far it has got: {@code a possible visit}, {@code the postponed
 * talks}, {@code will dine}.
 */
final class StandingWords {

    /** Forms of the auxiliary by which something goes on now. */
    static final Set<String> PRESENT = Set.of("is", "are", "'s", "’s");

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo", "would");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "should");

    private final WordClasses words;
    private final Fates fates;

    StandingWords(WordClasses words, Fates fates) {
        this.words = words;
        this.fates = fates;
    }

    /** What an attribute or adverb says; nothing where it says something else. */
    Optional<EngagementStatus> of(Sentence sentence, Token word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        String form = word.form().toLowerCase(Locale.ROOT);
        if (words.contains("proposed-word", lemma)) {
            return Optional.of(EngagementStatus.PROPOSED);
        }
        if (words.contains("scheduled-word", lemma) || words.contains("scheduled-word", form)) {
            return Optional.of(EngagementStatus.SCHEDULED);
        }
        return word.upos() == Upos.VERB || word.upos() == Upos.ADJ ? fates.lexical(sentence, word) : Optional.empty();
    }

    /** Whether it is an auxiliary of what is to come: {@code will}. */
    static boolean isFuture(Token word) {
        return word.is("aux") && FUTURE.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** Whether it is an auxiliary of what is only possible: {@code might}. */
    static boolean isPossible(Token word) {
        return word.is("aux") && POSSIBLE.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
