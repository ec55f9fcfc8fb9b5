package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;

/**
 * Gatherings of which in the end but one state is known: named without a day ({@code progress towards the ocean conference}), or
 * with no more than the state where it is held ({@code the leaders' summit in Madrid}), they tell of no contact between states.
 */
final class LoneGatherings {

    private static final String PLACED = "gathering.placed";

    private LoneGatherings() {}

    /** Leaves such gatherings out. */
    static void drop(Stories stories) {
        stories.all().stream()
                .filter(story -> story.kind == EngagementKind.GATHERING && isOfOneState(story))
                .filter(story -> story.start == null || isOnlyPlaced(story))
                .toList()
                .forEach(story -> stories.drop(story, "one-side"));
    }

    private static boolean isOfOneState(Story story) {
        return story.parties.size() == 1 && story.parties.keySet().stream().noneMatch(state -> state.isOrganisation());
    }

    private static boolean isOnlyPlaced(Story story) {
        return story.parties.values().stream().allMatch(people -> people.isEmpty())
                && story.drafts.stream().allMatch(draft -> draft.rule.equals(PLACED));
    }
}
