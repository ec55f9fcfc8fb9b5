package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * To whom a letter goes of which only the sender is told: to the one whom all letters and calls told before have in common
 * ({@code From A came a note, too}), else to whom acted in the sentence before.
 */
final class Recipients {

    private static final String RULE = "message.sends-one";
    private static final Set<EngagementKind> GREETINGS = Set.of(EngagementKind.MESSAGE, EngagementKind.CALL);
    private static final int FEWEST = 2;

    private final OtherSide other;
    private final Stories stories;

    Recipients(OtherSide other, Stories stories) {
        this.other = other;
        this.stories = stories;
    }

    /** Adds who gets the letter where no word of its sentence tells. */
    void add(Draft draft) {
        boolean open = draft.kind == EngagementKind.MESSAGE && draft.rule.equals(RULE) && draft.states() == 1;
        if (!open) {
            return;
        }
        Optional<Story> greeting = stories.last(story -> GREETINGS.contains(story.kind));
        Optional<StateCode> greeted = greeted();
        if (greeted.isPresent() && greeting.isPresent()) {
            draft.addParties(actors(greeting.get(), greeted.get()));
            return;
        }
        if (!draft.parties.isEmpty()) {
            other.addActing(draft);
        }
    }

    private static List<Actor> actors(Story story, StateCode state) {
        return story.drafts.stream()
                .flatMap(told -> told.parties.stream())
                .filter(actor -> state.equals(actor.state()))
                .distinct()
                .toList();
    }

    /** The state that takes part in each of several letters and calls told so far. */
    private Optional<StateCode> greeted() {
        List<Story> told = stories.all().stream()
                .filter(story -> GREETINGS.contains(story.kind))
                .toList();
        if (told.size() < FEWEST) {
            return Optional.empty();
        }
        Set<StateCode> common = told.get(0).parties.keySet().stream()
                .filter(Objects::nonNull)
                .filter(state -> told.stream().allMatch(story -> story.parties.containsKey(state)))
                .collect(Collectors.toUnmodifiableSet());
        return common.size() == 1 ? common.stream().findFirst() : Optional.empty();
    }
}
