package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Gives a time that opens a sentence to all that its subject then does: {@code On March 10, the minister will meet A and lead
 * the delegation at the dialogue}.
 */
final class OpeningTimes {
    private static final int MOST_STEPS = 4;

    private final WordClasses words;

    OpeningTimes(WordClasses words) {
        this.words = words;
    }

    /** Shares such times among the contacts of a sentence. */
    void share(Sentence sentence, Collection<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean open = draft.times.isEmpty() && draft.kind != EngagementKind.GATHERING;
            verb(sentence, draft)
                    .filter(verb -> open && verb.is("conj"))
                    .flatMap(verb -> opening(sentence, first(sentence, verb), drafts))
                    .ifPresent(draft.times::add);
        }
    }

    /** The verb that tells of the contact itself, not one that only speaks of it. */
    private Optional<Token> verb(Sentence sentence, Draft draft) {
        return draft.isVerbal()
                ? Optional.of(draft.act)
                : Governor.of(sentence, draft.act)
                        .filter(verb -> words.has("summit-leading-verb", verb.lemma())
                                || words.value("light-verb", sentence, verb).isPresent());
    }

    private static Token first(Sentence sentence, Token verb) {
        Token word = verb;
        for (int i = 0; i < MOST_STEPS && word.is("conj") && word.head() != 0; i++) {
            word = sentence.token(word.head());
        }
        return word;
    }

    /** The time of the contact that the first verb tells, where it stands before who acts. */
    private Optional<TimeExpression> opening(Sentence sentence, Token first, Collection<Draft> drafts) {
        List<Token> subjects = sentence.children(first, "nsubj");
        return subjects.isEmpty()
                ? Optional.empty()
                : drafts.stream()
                        .filter(other -> verb(sentence, other)
                                .filter(verb -> verb.index() == first.index())
                                .isPresent())
                        .flatMap(other -> other.times.stream())
                        .filter(time ->
                                time.span().end() <= subjects.get(0).span().start())
                        .findFirst();
    }
}
