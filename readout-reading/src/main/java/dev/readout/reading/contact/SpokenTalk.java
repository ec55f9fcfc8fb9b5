package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * What counts as a contact in a transcript, where most of what sounds like one is talk of talking ({@code the conversations
 * that we are having with our partners}): both ends are told in the sentence itself, one of them by a person's name, and so
 * is when or where it was.
 */
final class SpokenTalk {

    private SpokenTalk() {}

    /** Why a mention in a transcript is none; empty where it is one. */
    static Optional<String> declined(Draft draft) {
        if (isAsked(draft.sentence)) {
            return Optional.of("asked");
        }
        boolean dated = draft.start != null && draft.start.precision() != PartialDate.Precision.YEAR;
        boolean placed = draft.place != null && draft.place.name() != null && draft.place.country() != null;
        boolean told = switch (draft.kind) {
            case VISIT -> dated && isNamed(draft.visitors) && !draft.destinations.isEmpty();
            case GATHERING -> dated && !draft.forums.isEmpty();
            default -> (dated || placed) && draft.states() >= 2 && isNamed(draft.parties);
        };
        return told ? Optional.empty() : Optional.of("talk-in-general");
    }

    private static boolean isAsked(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.form().equals("?"));
    }

    private static boolean isNamed(List<Actor> actors) {
        return actors.stream().anyMatch(Actor::isPerson);
    }
}
