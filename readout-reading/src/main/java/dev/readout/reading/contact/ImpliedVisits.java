package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Tells whose trip {@code the visit} is, and where to, in an article that has told of talks of two in the country of one of them
 * and of no trip: {@code They telephoned last week to prepare the visit}.
 */
final class ImpliedVisits {

    private final Stories stories;

    ImpliedVisits(Stories stories) {
        this.stories = stories;
    }

    /** Gives a trip its visitors; the state that they visited, or nothing where no talks tell it. */
    Optional<StateCode> complete(Draft draft) {
        boolean bare = draft.definite
                && !draft.isVerbal()
                && !draft.distinct
                && draft.visitors.isEmpty()
                && draft.sentence.children(draft.act, "nmod:poss").isEmpty()
                && draft.sentence.children(draft.act, "nmod").isEmpty()
                && draft.sentence.children(draft.act, "acl:relcl").isEmpty();
        boolean trips = stories.all().stream().anyMatch(story -> story.kind == EngagementKind.VISIT);
        if (!bare || trips) {
            return Optional.empty();
        }
        List<Story> talks = stories.all().stream()
                .filter(story -> story.kind == EngagementKind.MEETING && isAtOneOfTwo(story))
                .toList();
        List<StateCode> hosts =
                talks.stream().flatMap(story -> host(story).stream()).distinct().toList();
        if (hosts.size() != 1) {
            return Optional.empty();
        }
        Story told = talks.get(0);
        boolean other = !Matching.dates(told.start, told.end, draft.start, draft.end);
        if (other && draft.act.is("nsubj")) {
            return Optional.empty(); // the visit took place on another day
        }
        told.parties.forEach((state, people) -> {
            if (!state.equals(hosts.get(0))) {
                people.values()
                        .forEach(person -> draft.visitors.add(
                                new Actor(Actor.Kind.PERSON, person.name(), state, person.title(), null)));
                if (people.isEmpty()) {
                    draft.visitors.add(Actor.ofState(state));
                }
            }
        });
        draft.status = told.status;
        draft.start = told.start;
        draft.end = told.end;
        return Optional.of(hosts.get(0));
    }

    private static boolean isAtOneOfTwo(Story story) {
        boolean took = story.status == EngagementStatus.HELD || story.status == EngagementStatus.ONGOING;
        boolean news = story.drafts.stream().noneMatch(draft -> draft.old);
        return took && news && story.parties.size() == 2 && host(story).isPresent();
    }

    private static Optional<StateCode> host(Story story) {
        return Optional.ofNullable(story.place)
                .map(place -> place.country())
                .filter(country -> story.parties.containsKey(country));
    }
}
