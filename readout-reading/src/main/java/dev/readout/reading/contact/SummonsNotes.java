package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.reading.actor.Actor;
import java.util.Objects;

/**
 * The note that an envoy is handed where he has been summoned: {@code was called to the ministry on Monday and given a protest}. It
 * is from those who summoned him, and of that day.
 */
final class SummonsNotes {

    private static final String SUMMONS = "contact.summons";

    private final Stories stories;

    SummonsNotes(Stories stories) {
        this.stories = stories;
    }

    /** Gives such a note the sides and the day of the summons told just before it. */
    void complete(Draft draft) {
        if (draft.kind != EngagementKind.MESSAGE || draft.isVerbal()) {
            return;
        }
        stories.last(story -> story.status == draft.status && isSummons(story, draft))
                .ifPresent(story -> {
                    if (draft.states() < 2) {
                        story.drafts.forEach(told -> draft.addParties(told.parties));
                    }
                    if (draft.start == null && draft.times.isEmpty()) {
                        draft.start = story.start;
                        draft.end = story.end;
                    }
                });
    }

    private static boolean isSummons(Story story, Draft note) {
        Draft summons = story.drafts.get(story.drafts.size() - 1);
        int back = note.sentence.index() - summons.sentence.index();
        boolean near = back == 0 || (back == 1 && note.sentence.paragraph() == summons.sentence.paragraph());
        return summons.rule.equals(SUMMONS)
                && near
                && story.parties.size() == 2
                && note.parties.stream()
                        .map(Actor::state)
                        .filter(Objects::nonNull)
                        .allMatch(story.parties::containsKey);
    }
}
