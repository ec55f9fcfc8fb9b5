package dev.readout.reading.contact;

import dev.readout.model.analysis.Token;
import dev.readout.model.record.EngagementKind;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import java.util.Optional;

/** Makes contacts of what is told of meetings, calls and gatherings: finds out who took part, and splits what is several. */
final class Meetings {

    private static final int GATHERING_STATES = 4;

    private final Actors actors;
    private final NearbyParties nearby;
    private final StatusReader statuses;
    private final Stories stories;

    Meetings(Actors actors, NearbyParties nearby, StatusReader statuses, Stories stories) {
        this.actors = actors;
        this.nearby = nearby;
        this.statuses = statuses;
        this.stories = stories;
    }

    /** Puts a mention where it belongs, or leaves it out. */
    void settle(Draft draft) {
        if (draft.kind == EngagementKind.GATHERING && !draft.forums.isEmpty()) {
            stories.place(draft);
            return;
        }
        complete(draft);
        long states = draft.states();
        if (states == 3 && draft.apart.size() == 2) {
            draft.apart.forEach(one -> stories.place(draft.without(one)));
        } else if (states >= GATHERING_STATES) {
            draft.kind = EngagementKind.GATHERING;
            stories.place(draft);
        } else if (states >= 2 && draft.kind != EngagementKind.GATHERING) {
            stories.place(draft);
        } else if (states == 1 && !draft.definite && draft.isVerbal()) {
            stories.decline(draft, "one-side");
        } else {
            pointBack(draft);
        }
    }

    private void complete(Draft draft) {
        if (draft.states() < 2 && !draft.isVerbal()) {
            nearby.add(draft);
        }
        if (draft.states() == 1) {
            Optional<Token> verb =
                    draft.isVerbal() ? Optional.of(draft.act) : statuses.governor(draft.sentence, draft.act);
            verb.ifPresent(token -> nearby.addBefore(draft, token));
        }
    }

    /** Joins a mention with a contact told before; a date or place of its own makes it another of the same two sides. */
    private void pointBack(Draft draft) {
        if (stories.pointsBack(draft)) {
            return;
        }
        Optional<Story> pair = stories.last(story -> story.kind == draft.kind || story.kind == EngagementKind.MEETING);
        boolean told = draft.start != null || (draft.place != null && draft.place.name() != null);
        if (told && draft.definite && pair.isPresent()) {
            actors.sides()
                    .forEach(side -> draft.parties.add(new Actor(Actor.Kind.GROUP, "both sides", side, null, null)));
            stories.place(draft);
            return;
        }
        stories.decline(draft, "no-parties");
    }
}
