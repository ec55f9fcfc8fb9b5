package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Adds to the meeting of two told just before the third who is told to have brought them together: {@code C had brought the two together}. */
final class Brokered {

    private static final String RULE = "contact.brings-together";
    private static final int NEAR_SENTENCES = 2;

    private Brokered() {}

    /** Puts a mention of a broker where it belongs; false where it is none, or tells of a meeting of its own. */
    static boolean settled(Draft draft, Stories stories) {
        if (!draft.rule.equals(RULE) || draft.isDatedOrPlaced()) {
            return false;
        }
        Set<StateCode> told = new TreeSet<>();
        draft.parties.stream().map(Actor::state).filter(Objects::nonNull).forEach(told::add);
        Optional<Story> brokered = stories.last(story -> story.kind == EngagementKind.MEETING
                && story.parties.size() == 2
                && told.containsAll(story.parties.keySet())
                && draft.sentence.index() - story.lastSentence() <= NEAR_SENTENCES);
        brokered.ifPresent(story -> story.join(draft));
        return brokered.isPresent();
    }
}
