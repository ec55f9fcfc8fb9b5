package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actors;
import java.util.Set;

/** What somebody who speaks for himself only looks on to: {@code I expect the talks to go on}; he takes no part by that. */
final class Hopes {

    private static final Set<String> ATTITUDES = Set.of(
            "expect",
            "hope",
            "want",
            "wish",
            "think",
            "believe",
            "welcome",
            "support",
            "know",
            "understand",
            "consider",
            "thank",
            "regret",
            "need",
            "look");

    private Hopes() {}

    /** Whether a word is the {@code I} or {@code we} of such a verb. */
    static boolean isOne(Actors actors, Sentence sentence, Token subject) {
        return subject.head() != 0
                && ATTITUDES.contains(sentence.token(subject.head()).lemma())
                && actors.isFirstPerson(sentence, subject);
    }
}
