package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;

/** What somebody who speaks for himself only looks on to: {@code I expect the talks to go on}; he takes no part by that. */
final class Hopes {

    private Hopes() {}

    /** Whether a word is the {@code I} or {@code we} of such a verb. */
    static boolean isOne(Actors actors, Sentence sentence, Token subject, WordClasses words) {
        return subject.head() != 0
                && words.has("hoping-verb", sentence.token(subject.head()).lemma())
                && actors.isFirstPerson(sentence, subject);
    }
}
