package dev.readout.reading.contact;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.reading.actor.Actor;
import java.util.Set;

/**
 * Contacts that an official release names without telling when or where, and without saying of anybody by name that he took part:
 * {@code cooperate through the Chad-Niger dialogue}, {@code efforts to resume the talks}. Releases tell what was done day by day;
 * what they name so in passing is contact as such, the body that would meet, or talks of others.
 */
final class VagueMentions {

    private static final Set<EngagementKind> OF_NOUNS =
            Set.of(EngagementKind.MEETING, EngagementKind.CALL, EngagementKind.GATHERING);

    private VagueMentions() {}

    /** Leaves such contacts of a release out. */
    static void drop(Stories stories) {
        stories.all().stream()
                .filter(story -> OF_NOUNS.contains(story.kind) && isVague(story))
                .toList()
                .forEach(story -> stories.drop(story, "no-date"));
    }

    private static boolean isVague(Story story) {
        boolean placed = story.place != null && story.place.name() != null;
        return story.start == null
                && !placed
                && (story.status == EngagementStatus.HELD
                        || story.status == EngagementStatus.ONGOING
                        || story.status == EngagementStatus.SCHEDULED
                        || story.status == EngagementStatus.PROPOSED)
                && story.drafts.stream().noneMatch(VagueMentions::tells);
    }

    /** Whether a verb tells it of somebody by name, or an organisation's session is told with a word for its standing. */
    private static boolean tells(Draft draft) {
        boolean named = draft.parties.stream().anyMatch(Actor::isPerson)
                || draft.visitors.stream().anyMatch(Actor::isPerson);
        boolean forum = draft.kind == EngagementKind.GATHERING
                && !draft.forums.isEmpty()
                && draft.status != EngagementStatus.HELD;
        return forum || (draft.isVerbal() && named) || isDone(draft, named);
    }

    /** {@code held a virtual meeting with the premier}: the verb above the noun tells it. */
    private static boolean isDone(Draft draft, boolean named) {
        return named
                && !draft.isVerbal()
                && (draft.act.is("obj") || draft.act.deprel().equals("nsubj:pass"));
    }
}
