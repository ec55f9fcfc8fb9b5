package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Place;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.pattern.Relations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a mention of a trip that names no state has to do with the trips that the article has told of before. */
final class TripsTold {

    private static final List<String> DURING = List.of("during", "throughout", "on");
    private static final int NEAR_SENTENCES = 3;

    private final Stories stories;

    TripsTold(Stories stories) {
        this.stories = stories;
    }

    /** {@code during his stay in Rabat}, after it was told that he began it there: no other visit, whatever lies ahead in it. */
    boolean isStay(Draft draft) {
        boolean during = draft.definite
                && draft.start == null
                && draft.status == EngagementStatus.SCHEDULED
                && Relations.hasCase(draft.sentence, draft.act, DURING);
        return during
                && stories.last(story -> story.kind == EngagementKind.VISIT
                                && story.status != EngagementStatus.SCHEDULED
                                && draft.sentence.index() - story.lastSentence() <= NEAR_SENTENCES)
                        .isPresent();
    }

    /** {@code the minister's trip, postponed in February}: to the state where he is now, or was at last; nothing if it was made. */
    Optional<StateCode> undoneTo(Draft draft) {
        boolean undone = draft.status == EngagementStatus.POSTPONED || draft.status == EngagementStatus.CANCELLED;
        return undone ? lastHost(draft) : Optional.empty();
    }

    /** The state to which the article has told that the same visitor has gone. */
    private Optional<StateCode> lastHost(Draft draft) {
        return stories.last(story -> story.kind == EngagementKind.VISIT
                        && (story.status == EngagementStatus.HELD || story.status == EngagementStatus.ONGOING)
                        && draft.visitors.stream()
                                .anyMatch(visitor -> story.stateOf(visitor).isPresent()))
                .flatMap(story -> Optional.ofNullable(story.place))
                .map(Place::country);
    }

    /** {@code his visit to Beijing} after {@code Qin will visit Washington}: of the same two states, but those of the other travel. */
    static boolean isOtherWay(Story story, Draft draft) {
        Set<StateCode> guests = guests(List.of(draft));
        Set<StateCode> before = guests(story.drafts);
        return !guests.isEmpty() && !before.isEmpty() && before.stream().noneMatch(guests::contains);
    }

    private static Set<StateCode> guests(List<Draft> drafts) {
        Set<StateCode> states = new TreeSet<>();
        drafts.forEach(draft -> draft.visitors.stream()
                .map(Actor::state)
                .filter(Objects::nonNull)
                .forEach(states::add));
        return states;
    }
}
